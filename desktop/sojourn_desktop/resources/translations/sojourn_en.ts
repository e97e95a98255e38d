<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerView</name>
    <message numerus="yes">
        <source>%n claim(s) in all: {0} supported, {1} contradicted, {2} not settled.</source>
        <translation>
            <numerusform>%n claim in all: {0} supported, {1} contradicted, {2} not settled.</numerusform>
            <numerusform>%n claims in all: {0} supported, {1} contradicted, {2} not settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysed with %n career(s) on {0}.</source>
        <translation>
            <numerusform>Analysed with one career on {0}.</numerusform>
            <numerusform>Analysed with %n careers on {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoothPage</name>
    <message numerus="yes">
        <source>%n interview(s) today</source>
        <translation>
            <numerusform>One interview today</numerusform>
            <numerusform>%n interviews today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message numerus="yes">
        <source>%n field(s) can&apos;t stay as they are; each says why.</source>
        <translation>
            <numerusform>One field can&apos;t stay as it is; it says why.</numerusform>
            <numerusform>%n fields can&apos;t stay as they are; each says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. Missing before fieldwork: %n step(s).</source>
        <translation>
            <numerusform>Saved. Missing before fieldwork: one step.</numerusform>
            <numerusform>Saved. Missing before fieldwork: %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n field(s) can&apos;t stay as they are</source>
        <translation>
            <numerusform>{0}: one field can&apos;t stay as it is</numerusform>
            <numerusform>{0}: %n fields can&apos;t stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>Every record as it was given, of %n career(s)</source>
        <translation>
            <numerusform>Every record as it was given, of %n career</numerusform>
            <numerusform>Every record as it was given, of %n careers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtraSection</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), version {0}</source>
        <translation>
            <numerusform>%n question, version {0}</numerusform>
            <numerusform>%n questions, version {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n career(s)</source>
        <translation>
            <numerusform>One career</numerusform>
            <numerusform>%n careers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed interview(s)</source>
        <translation>
            <numerusform>%n sealed interview</numerusform>
            <numerusform>%n sealed interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>%n interview(s) finished</source>
        <translation>
            <numerusform>%n interview finished</numerusform>
            <numerusform>%n interviews finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message numerus="yes">
        <source>%n question(s), about {0} minutes for a career of four positions</source>
        <translation>
            <numerusform>One question, about {0} minutes for a career of four positions</numerusform>
            <numerusform>%n questions, about {0} minutes for a career of four positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>It is gone in %n second(s).</source>
        <translation>
            <numerusform>It is gone in %n second.</numerusform>
            <numerusform>It is gone in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n question(s) have no answer. You can leave it so.</source>
        <translation>
            <numerusform>One question has no answer. You can leave it so.</numerusform>
            <numerusform>%n questions have no answer. You can leave it so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message numerus="yes">
        <source>%n analysis(es) more can&apos;t be shown here: another version wrote them, or they are damaged. Nothing of them was changed. They lie in: {0}</source>
        <translation>
            <numerusform>%n more analysis can&apos;t be shown here: another version wrote it, or it is damaged. Nothing of it was changed. It lies in: {0}</numerusform>
            <numerusform>%n more analyses can&apos;t be shown here: another version wrote them, or they are damaged. Nothing of them was changed. They lie in: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubgroupTree</name>
    <message numerus="yes">
        <source>{0}: %n answer(s)</source>
        <translation>
            <numerusform>{0}: %n answer</numerusform>
            <numerusform>{0}: %n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
