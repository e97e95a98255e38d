<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnonymizePage</name>
    <message>
        <source>&amp;Key that opens records (.age)</source>
        <translation>&amp;Schlüssel, der Datensätze öffnet (.age)</translation>
    </message>
    <message>
        <source>Destroy also what nobody has read</source>
        <translation>Auch vernichten, was niemand gelesen hat</translation>
    </message>
    <message>
        <source>&amp;Anonymise…</source>
        <translation>&amp;Anonymisieren …</translation>
    </message>
    <message>
        <source>&amp;Yes, for good</source>
        <translation>&amp;Ja, endgültig</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Anonymise this study? It can&apos;t be undone, and no code finds a record afterwards.</source>
        <translation>Diese Studie anonymisieren? Das lässt sich nicht rückgängig machen, und danach findet kein Code mehr einen Datensatz.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Start&amp;seite</translation>
    </message>
    <message>
        <source>The study is anonymised</source>
        <translation>Die Studie ist anonymisiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was anonymised.</source>
        <translation>Nichts wurde anonymisiert.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Es war nicht möglich</translation>
    </message>
    <message>
        <source>What no program can do: tick it off</source>
        <translation>Was kein Programm tun kann: Haken Sie es ab</translation>
    </message>
    <message>
        <source>Anonymise the study</source>
        <translation>Studie anonymisieren</translation>
    </message>
    <message>
        <source>Destroyed are the handles by which codes find records, the weeks of interviews, which laptop a record came from, and sealed originals. Records get new random ids. Careers stay as they are: who knows a person may recognise them.</source>
        <translation>Vernichtet werden die Kennungen, über die Codes Datensätze finden, die Wochen der Interviews, von welchem Laptop ein Datensatz kam, und die versiegelten Originale. Datensätze bekommen neue zufällige Nummern. Laufbahnen bleiben, wie sie sind: Wer eine Person kennt, erkennt sie vielleicht.</translation>
    </message>
</context>
<context>
    <name>Anonymizing</name>
    <message>
        <source>The laptops&apos; files, and the sticks that were their mirrors, are deleted.</source>
        <translation>Die Dateien der Laptops und die Sticks, die ihr Spiegel waren, sind gelöscht.</translation>
    </message>
    <message>
        <source>Every bundle and every receipt is deleted, on sticks, shared folders and in mail.</source>
        <translation>Alle Bündel und Quittungen sind gelöscht, auf Sticks, in gemeinsamen Ordnern und in E-Mails.</translation>
    </message>
    <message>
        <source>Every other copy of the study file is deleted: backups, copies beside it, the other coordinators&apos;.</source>
        <translation>Alle anderen Kopien der Studiendatei sind gelöscht: Sicherungen, Kopien daneben, die der anderen Koordination.</translation>
    </message>
    <message>
        <source>Every raw export is deleted; one that is still needed is made anew afterwards.</source>
        <translation>Alle Rohexporte sind gelöscht; einer, der noch gebraucht wird, wird danach neu gemacht.</translation>
    </message>
    <message>
        <source>Once all of that is gone: the keys that open records, those of escrow holders too, are destroyed.</source>
        <translation>Sobald all das weg ist: Die Schlüssel, die Datensätze öffnen, auch die hinterlegten, sind vernichtet.</translation>
    </message>
    <message>
        <source>{number} handles, by which codes found records, are destroyed.</source>
        <translation>Vernichtet: {number} Kennungen, über die Codes Datensätze fanden.</translation>
    </message>
    <message>
        <source>{number} handles of withdrawn records are destroyed.</source>
        <translation>Vernichtet: {number} Kennungen zurückgezogener Datensätze.</translation>
    </message>
    <message>
        <source>{number} weeks of interviews are destroyed.</source>
        <translation>Vernichtet: {number} Wochen von Interviews.</translation>
    </message>
    <message>
        <source>{number} laptops are forgotten, and which record came from which.</source>
        <translation>Vergessen: {number} Laptops, und welcher Datensatz von welchem kam.</translation>
    </message>
    <message>
        <source>{number} sealed originals are destroyed.</source>
        <translation>Vernichtet: {number} versiegelte Originale.</translation>
    </message>
    <message>
        <source>{number} records stay, under new random ids.</source>
        <translation>Geblieben: {number} Datensätze, unter neuen zufälligen Nummern.</translation>
    </message>
    <message>
        <source>The file is not written anew yet. What was deleted is overwritten with zeros in it, but gaps show how much there was. Opening the study does it, once the disk has room for a second copy of the file.</source>
        <translation>Die Datei ist noch nicht neu geschrieben. Gelöschtes ist darin mit Nullen überschrieben, aber Lücken zeigen, wie viel es war. Beim Öffnen der Studie geschieht es, sobald auf dem Datenträger Platz für eine zweite Kopie der Datei ist.</translation>
    </message>
    <message>
        <source>This is a laptop&apos;s file: the coordinator&apos;s study is anonymised.</source>
        <translation>Das ist die Datei eines Laptops: Anonymisiert wird die Studie der Koordination.</translation>
    </message>
    <message>
        <source>The study was anonymised on {day} already.</source>
        <translation>Die Studie wurde schon am {day} anonymisiert.</translation>
    </message>
    <message>
        <source>Not readable, and so destroyed with it: {number} sealed records; their key opens them.</source>
        <translation>Nicht lesbar und damit auch vernichtet: {number} versiegelte Datensätze; ihr Schlüssel öffnet sie.</translation>
    </message>
    <message>
        <source>Here in several versions, of which one alone is read: {number} records; the other versions would be destroyed unread.</source>
        <translation>In mehreren Fassungen hier, von denen nur eine gelesen ist: {number} Datensätze; die anderen Fassungen würden ungelesen vernichtet.</translation>
    </message>
    <message>
        <source>Not finished: {number} interviews; finish or discard them.</source>
        <translation>Nicht beendet: {number} Interviews; beenden oder verwerfen Sie sie.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>See the &amp;claims</source>
        <translation>Die &amp;Behauptungen ansehen</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>&amp;Bericht öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The analysis was stopped; nothing was changed.</source>
        <translation>Die Auswertung wurde angehalten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No program was found to open it with. It is {0}</source>
        <translation>Es wurde kein Programm gefunden, das es öffnet. Es ist {0}</translation>
    </message>
    <message>
        <source>Looking at the careers …</source>
        <translation>Die Laufbahnen werden betrachtet …</translation>
    </message>
    <message>
        <source>You can go on working; stopping leaves the study as it is.</source>
        <translation>Sie können weiterarbeiten; beim Anhalten bleibt die Studie, wie sie ist.</translation>
    </message>
    <message>
        <source>Does time in industry change the chance of an academic post?</source>
        <translation>Ändert Zeit in der Wirtschaft die Chance auf eine Stelle in der Wissenschaft?</translation>
    </message>
    <message>
        <source>The analysis compares the careers of this study year by year, and takes from a few seconds to some minutes. The results are kept in {0}.</source>
        <translation>Die Auswertung vergleicht die Laufbahnen dieser Studie Jahr für Jahr und dauert einige Sekunden bis einige Minuten. Die Ergebnisse werden in {0} abgelegt.</translation>
    </message>
    <message>
        <source>&amp;Analyse now</source>
        <translation>Jetzt &amp;auswerten</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>Neu &amp;auswerten</translation>
    </message>
    <message>
        <source>Exploratory: this plan may have been made after the data were seen.</source>
        <translation>Explorativ: Dieser Plan kann entstanden sein, nachdem die Daten gesehen wurden.</translation>
    </message>
    <message>
        <source>Only these careers: {0}</source>
        <translation>Nur diese Laufbahnen: {0}</translation>
    </message>
    <message>
        <source>The plan of this analysis is missing from its folder, or can&apos;t be read. The plan that ships may ask something else; another one is loaded under The plan.</source>
        <translation>Der Plan dieser Auswertung fehlt in ihrem Ordner oder ist nicht lesbar. Der Plan, der mit Sojourn kommt, fragt vielleicht etwas anderes; unter „Der Plan“ wird ein anderer geladen.</translation>
    </message>
    <message>
        <source>&amp;Analyse by the plan that ships</source>
        <translation>Nach dem mitgelieferten Plan &amp;auswerten</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in all: {0} supported, {1} contradicted, {2} not settled.</source>
        <translation>
            <numerusform>Insgesamt %n Behauptung: {0} gestützt, {1} widerlegt, {2} offen.</numerusform>
            <numerusform>Insgesamt %n Behauptungen: {0} gestützt, {1} widerlegt, {2} offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>Analysed with %n career(s) on {0}.</source>
        <translation>
            <numerusform>Am {0} mit %n Laufbahn ausgewertet.</numerusform>
            <numerusform>Am {0} mit %n Laufbahnen ausgewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The study has {0} now: analyse again to take them in.</source>
        <translation>Die Studie hat jetzt {0}: Werten Sie neu aus, um sie einzubeziehen.</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>BasicsSection</name>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>What the study is called, when its interviews are held, and how long it keeps them.</source>
        <translation>Wie die Studie heißt, wann ihre Interviews stattfinden und wie lange sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>&amp;Title, as respondents see it</source>
        <translation>&amp;Titel, wie ihn die Befragten sehen</translation>
    </message>
    <message>
        <source>Neutral, so that it suggests no answer.</source>
        <translation>Neutral, damit er keine Antwort nahelegt.</translation>
    </message>
    <message>
        <source>&amp;Year of the interviews</source>
        <translation>&amp;Jahr der Interviews</translation>
    </message>
    <message>
        <source>Interviews start &amp;in</source>
        <translation>Interviews beginnen &amp;in</translation>
    </message>
    <message>
        <source>First &amp;day of the interviews</source>
        <translation>&amp;Erster Tag der Interviews</translation>
    </message>
    <message>
        <source>Year, month and day, such as {0}.</source>
        <translation>Jahr, Monat und Tag, etwa {0}.</translation>
    </message>
    <message>
        <source>&amp;Last day of the interviews</source>
        <translation>&amp;Letzter Tag der Interviews</translation>
    </message>
    <message>
        <source>At a booth no respondent begins on another day. Left out: interviews are held on any day.</source>
        <translation>Am Stand beginnt an einem anderen Tag niemand. Leer gelassen: Interviews finden an jedem Tag statt.</translation>
    </message>
    <message>
        <source>Records are made &amp;anonymous by</source>
        <translation>Datensätze werden &amp;anonymisiert bis zum</translation>
    </message>
    <message>
        <source>Until then whoever has their code can have their record deleted. You carry it out; nothing happens by itself.</source>
        <translation>Bis dahin kann jeder mit dem eigenen Code den eigenen Datensatz löschen lassen. Sie führen es durch; von selbst geschieht nichts.</translation>
    </message>
    <message>
        <source>Anonymous records are &amp;kept until</source>
        <translation>Anonyme Datensätze werden aufbewahrt &amp;bis</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Bildschirm verdecken</translation>
    </message>
</context>
<context>
    <name>BoothPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>S&amp;taff…</source>
        <translation>&amp;Team…</translation>
    </message>
    <message>
        <source>A few questions about your career. It takes about three minutes.</source>
        <translation>Einige Fragen zu Ihrer Laufbahn. Es dauert etwa drei Minuten.</translation>
    </message>
    <message>
        <source>A few questions about your career.</source>
        <translation>Einige Fragen zu Ihrer Laufbahn.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) today</source>
        <translation>
            <numerusform>%n Interview heute</numerusform>
            <numerusform>%n Interviews heute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPicture</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Years since the PhD</source>
        <translation>Jahre seit der Promotion</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Career calendar</source>
        <translation>Kalender der Laufbahn</translation>
    </message>
    <message>
        <source>A drawing of your positions. The table of positions holds the same and can do the same.</source>
        <translation>Eine Zeichnung Ihrer Stellen. Die Tabelle der Stellen enthält dasselbe und kann dasselbe.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>CareerPicture</name>
    <message>
        <source>Your career</source>
        <translation>Ihre Laufbahn</translation>
    </message>
    <message>
        <source>Left and right go from one position to the next; Enter goes to what was told of it.</source>
        <translation>Links und rechts führen von einer Stelle zur nächsten; Enter führt zu dem, was dazu angegeben wurde.</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>Before fieldwork</source>
        <translation>Vor der Feldphase</translation>
    </message>
    <message>
        <source>What stands between this design and the first sealed interview. What is only advised can wait.</source>
        <translation>Was zwischen diesem Entwurf und dem ersten versiegelten Interview steht. Was nur empfohlen ist, kann warten.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>The definition as a file</source>
        <translation>Die Definition als Datei</translation>
    </message>
    <message>
        <source>A TOML file holds the same definition for colleagues, for the ethics board and for the command line. Comments that somebody wrote into it stay.</source>
        <translation>Eine TOML-Datei enthält dieselbe Definition für Kolleginnen und Kollegen, für die Ethikkommission und für die Befehlszeile. Kommentare, die jemand hineingeschrieben hat, bleiben.</translation>
    </message>
    <message>
        <source>&amp;Take one in…</source>
        <translation>Eine über&amp;nehmen …</translation>
    </message>
    <message>
        <source>&amp;Write one…</source>
        <translation>Eine &amp;schreiben …</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>• missing before fieldwork</source>
        <translation>• fehlt vor der Feldphase</translation>
    </message>
    <message>
        <source>• advised, not settled yet</source>
        <translation>• empfohlen, noch offen</translation>
    </message>
    <message>
        <source>The consent says who is responsible and how to reach them.</source>
        <translation>Die Einwilligung sagt, wer verantwortlich ist und wie man sie erreicht.</translation>
    </message>
    <message>
        <source>The sites of the interviews are named, with targets if you have some.</source>
        <translation>Die Orte der Interviews sind genannt, mit Zielzahlen, wenn Sie welche haben.</translation>
    </message>
    <message>
        <source>The days of the interviews are settled.</source>
        <translation>Die Tage der Interviews stehen fest.</translation>
    </message>
    <message>
        <source>It is settled when records become anonymous and until when they are kept.</source>
        <translation>Es steht fest, wann Datensätze anonym werden und bis wann sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The coordinator has keys.</source>
        <translation>Die Koordination hat Schlüssel.</translation>
    </message>
    <message>
        <source>Somebody else keeps a key, in case the coordinator&apos;s is lost.</source>
        <translation>Jemand anderes verwahrt einen Schlüssel, falls der der Koordination verloren geht.</translation>
    </message>
    <message>
        <source>A test record was sealed, and opened with every key.</source>
        <translation>Ein Probedatensatz wurde versiegelt und mit jedem Schlüssel geöffnet.</translation>
    </message>
    <message>
        <source>A laptop is enrolled.</source>
        <translation>Ein Laptop ist angemeldet.</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the staff</source>
        <translation>Eine PIN für das Team</translation>
    </message>
    <message>
        <source>At a booth the window is locked. The PIN opens results, records and other studies, and lifts a cover. It is kept in this study file as a hash alone.</source>
        <translation>An einem Stand ist das Fenster gesperrt. Die PIN öffnet Ergebnisse, Datensätze und andere Studien und deckt den Bildschirm wieder auf. In dieser Studiendatei steht nur ihr Hashwert.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch ein&amp;mal dieselbe</translation>
    </message>
    <message>
        <source>&amp;Lock the booth</source>
        <translation>Stand &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>Diese Studie s&amp;chließen</translation>
    </message>
    <message>
        <source>These are not the same. Type the PIN twice.</source>
        <translation>Die beiden stimmen nicht überein. Geben Sie die PIN zweimal ein.</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzwert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Other ways to the number</source>
        <translation>Andere Wege zur Zahl</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Anderer Weg</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>In the models&apos; own &amp;terms</source>
        <translation>In den Worten der &amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Read it in the report</source>
        <translation>Im Bericht &amp;lesen</translation>
    </message>
    <message>
        <source>What people say: “{0}”</source>
        <translation>Was man sagt: „{0}“</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Does it stand when it is reached another way?</source>
        <translation>Hält es stand, wenn man anders rechnet?</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>Was zu bedenken ist</translation>
    </message>
    <message>
        <source>What would change our mind</source>
        <translation>Was uns umstimmen würde</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ nein</translation>
    </message>
    <message>
        <source>asks something else</source>
        <translation>fragt etwas anderes</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What people say</source>
        <translation>Was man sagt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>The claims</source>
        <translation>Die Behauptungen</translation>
    </message>
    <message>
        <source>One row a claim. Enter goes to what stands behind it.</source>
        <translation>Je Behauptung eine Zeile. Die Eingabetaste führt zu dem, was dahintersteht.</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>the plan&apos;s order</source>
        <translation>Reihenfolge des Plans</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>what people say</source>
        <translation>was man sagt</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>S&amp;orted by</source>
        <translation>S&amp;ortiert nach</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>PhD year</source>
        <translation>Jahr der Promotion</translation>
    </message>
    <message>
        <source>PhD field</source>
        <translation>Fach der Promotion</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Wish at the PhD</source>
        <translation>Wunsch bei der Promotion</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Position {0}</source>
        <translation>Stelle {0}</translation>
    </message>
    <message>
        <source>Papers a year</source>
        <translation>Publikationen im Jahr</translation>
    </message>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>Somebody may have answered twice, at two laptops. Nothing is deleted: the analysis has a check without the second of each pair.</source>
        <translation>Vielleicht hat jemand zweimal geantwortet, an zwei Laptops. Nichts wird gelöscht: Die Auswertung prüft auch ohne den zweiten jedes Paars.</translation>
    </message>
    <message>
        <source>Careers that are nearly the same</source>
        <translation>Fast gleiche Laufbahnen</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Two careers side by side</source>
        <translation>Zwei Laufbahnen nebeneinander</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>That is fine. Nothing of this interview is kept.</source>
        <translation>In Ordnung. Von diesem Interview wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>Responsible for the data: {0}</source>
        <translation>Verantwortlich für die Daten: {0}</translation>
    </message>
    <message>
        <source>Questions: {0}</source>
        <translation>Fragen: {0}</translation>
    </message>
    <message>
        <source>With your code your answers can be deleted until {0}.</source>
        <translation>Mit Ihrem Code können Ihre Antworten bis zum {0} gelöscht werden.</translation>
    </message>
    <message>
        <source>More about taking part</source>
        <translation>Mehr zur Teilnahme</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Everybody reads the first text, so it is short; the second one unfolds for whoever wants more. An interview can be held in each language that has both.</source>
        <translation>Den ersten Text lesen alle, darum ist er kurz; der zweite klappt für alle auf, die mehr wissen wollen. Ein Interview kann in jeder Sprache stattfinden, die beide hat.</translation>
    </message>
    <message>
        <source>Who is &amp;responsible for the data</source>
        <translation>Wer für die Daten &amp;verantwortlich ist</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>Wie man sie &amp;erreicht</translation>
    </message>
    <message>
        <source>&amp;Version of the consent</source>
        <translation>&amp;Version der Einwilligung</translation>
    </message>
    <message>
        <source>Each record names the version that its respondent was given.</source>
        <translation>Jeder Datensatz nennt die Version, die der befragten Person gegeben wurde.</translation>
    </message>
    <message>
        <source>Call the changed text version {0}</source>
        <translation>Den geänderten Text Version {0} nennen</translation>
    </message>
    <message>
        <source>Version {0}, given before:</source>
        <translation>Version {0}, früher gegeben:</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Type a few letters</source>
        <translation>Ein paar Buchstaben eingeben</translation>
    </message>
    <message>
        <source>Only the part of the world</source>
        <translation>Nur der Teil der Welt</translation>
    </message>
    <message>
        <source>No country has these letters. Try fewer, or pick the part of the world.</source>
        <translation>Kein Land enthält diese Buchstaben. Versuchen Sie weniger, oder wählen Sie den Teil der Welt.</translation>
    </message>
    <message>
        <source>{0}: kept as {1}</source>
        <translation>{0}: gespeichert als {1}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The screen is covered</source>
        <translation>Der Bildschirm ist verdeckt</translation>
    </message>
    <message>
        <source>Nothing is lost. Press the button to go on where you were.</source>
        <translation>Es ist nichts verloren. Drücken Sie die Schaltfläche, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>Please ask the staff to go on.</source>
        <translation>Bitte wenden Sie sich an das Team, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>Still there</source>
        <translation>Noch dort</translation>
    </message>
    <message>
        <source>Year it started</source>
        <translation>Jahr des Beginns</translation>
    </message>
    <message>
        <source>Year it ended</source>
        <translation>Jahr des Endes</translation>
    </message>
    <message>
        <source>A month may be typed with the year: 9/2010</source>
        <translation>Ein Monat lässt sich mit dem Jahr eingeben: 9/2010</translation>
    </message>
    <message>
        <source>End: {answer}</source>
        <translation>Ende: {answer}</translation>
    </message>
    <message>
        <source>Tell when it ended instead</source>
        <translation>Stattdessen sagen, wann es endete</translation>
    </message>
    <message>
        <source>Tell how long instead</source>
        <translation>Stattdessen sagen, wie lange</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>That is until {end}.</source>
        <translation>Das ist bis {end}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Month it started</source>
        <translation>Monat des Beginns</translation>
    </message>
    <message>
        <source>Month it ended</source>
        <translation>Monat des Endes</translation>
    </message>
    <message>
        <source>month: not sure</source>
        <translation>Monat: nicht sicher</translation>
    </message>
    <message>
        <source>before that year</source>
        <translation>vor diesem Jahr</translation>
    </message>
    <message>
        <source>after that year</source>
        <translation>nach diesem Jahr</translation>
    </message>
    <message>
        <source>Please give the years it lasted, such as 3 or 2.5.</source>
        <translation>Bitte geben Sie an, wie viele Jahre es dauerte, zum Beispiel 3 oder 2,5.</translation>
    </message>
    <message>
        <source>That would last beyond {year}. If you are still there, check Still there.</source>
        <translation>Das würde über {year} hinaus dauern. Wenn Sie noch dort sind, wählen Sie „Noch dort“.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Set the date and the time in the settings of this computer, then open the study again. Nothing in it was changed.</source>
        <translation>Stellen Sie Datum und Uhrzeit in den Einstellungen dieses Computers und öffnen Sie die Studie dann wieder. An ihr wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Yes, that is today</source>
        <translation>&amp;Ja, das ist heute</translation>
    </message>
    <message>
        <source>&amp;No, it is another day</source>
        <translation>&amp;Nein, es ist ein anderer Tag</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>Diese Studie s&amp;chließen</translation>
    </message>
    <message>
        <source>Is this date right?</source>
        <translation>Stimmt dieses Datum?</translation>
    </message>
    <message>
        <source>This computer says: {0}.</source>
        <translation>Dieser Computer sagt: {0}.</translation>
    </message>
    <message>
        <source>But the latest interview in this study was on {0}. The clock of this computer seems to have been set back.</source>
        <translation>Das letzte Interview in dieser Studie war aber am {0}. Die Uhr dieses Computers scheint zurückgestellt worden zu sein.</translation>
    </message>
</context>
<context>
    <name>DemonstrationMark</name>
    <message>
        <source>A demonstration: nothing that is entered is kept.</source>
        <translation>Eine Vorführung: Nichts von dem, was eingegeben wird, wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Language of the preview</source>
        <translation>Sprache der Vorschau</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Preview the interview</source>
        <translation>Interview an&amp;sehen</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) can&apos;t stay as they are; each says why.</source>
        <translation>
            <numerusform>Ein Feld kann so nicht bleiben; es sagt, warum.</numerusform>
            <numerusform>%n Felder können so nicht bleiben; jedes sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Missing before fieldwork: %n step(s).</source>
        <translation>
            <numerusform>Gespeichert. Vor der Feldphase fehlt ein Schritt.</numerusform>
            <numerusform>Gespeichert. Vor der Feldphase fehlen %n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Fieldwork can begin.</source>
        <translation>Gespeichert. Die Feldphase kann beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n field(s) can&apos;t stay as they are</source>
        <translation>
            <numerusform>{0}: ein Feld kann so nicht bleiben</numerusform>
            <numerusform>{0}: %n Felder können so nicht bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections of the design</source>
        <translation>Abschnitte des Entwurfs</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>This is the file of a laptop, which collects as it was enrolled.</source>
        <translation>Dies ist die Datei eines Laptops, der erhebt, wie er angemeldet wurde.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Change the coordinator&apos;s study, and enrol the laptop again with a new file.</source>
        <translation>Ändern Sie die Studie der Koordination und melden Sie den Laptop mit einer neuen Datei wieder an.</translation>
    </message>
    <message>
        <source>The design can&apos;t be written while a field can&apos;t stay as it is.</source>
        <translation>Der Entwurf kann nicht geschrieben werden, solange ein Feld so nicht bleiben kann.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Each of these fields says why; the list on the left counts them.</source>
        <translation>Jedes dieser Felder sagt, warum; die Liste links zählt sie.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Next respondent</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>Ihre Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>That is fine: nothing of what you entered was kept.</source>
        <translation>Das ist in Ordnung: Nichts von Ihren Eingaben wurde aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>EmployerRow</name>
    <message>
        <source>Another employer</source>
        <translation>Anderer Arbeitgeber</translation>
    </message>
    <message>
        <source>Same employer, new position or contract</source>
        <translation>Derselbe Arbeitgeber, neue Stelle oder neuer Vertrag</translation>
    </message>
    <message>
        <source>Was it with the same employer as the position before ({position}, {years})?</source>
        <translation>War es derselbe Arbeitgeber wie bei der Stelle davor ({position}, {years})?</translation>
    </message>
    <message>
        <source>The same job: it just went on</source>
        <translation>Dieselbe Stelle: Sie ging einfach weiter</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The code can&apos;t have {character} (character {number}).</source>
        <translation>Der Code kann {character} nicht enthalten (Zeichen {number}).</translation>
    </message>
    <message>
        <source>Look at that character again. A code has digits and letters, but no U.</source>
        <translation>Sehen Sie sich dieses Zeichen noch einmal an. Ein Code hat Ziffern und Buchstaben, aber kein U.</translation>
    </message>
    <message>
        <source>The code has {given} characters; a whole one has {whole}.</source>
        <translation>Der Code hat {given} Zeichen; ein vollständiger hat {whole}.</translation>
    </message>
    <message>
        <source>Compare it with what was written down: {groups} groups of {size}.</source>
        <translation>Vergleichen Sie ihn mit dem, was notiert wurde: {groups} Gruppen zu je {size}.</translation>
    </message>
    <message>
        <source>One character of the code is mistyped, or two have changed places.</source>
        <translation>Ein Zeichen des Codes ist falsch, oder zwei sind vertauscht.</translation>
    </message>
    <message>
        <source>Compare it with what was written down, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem, was notiert wurde.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} characters; this one has {typed}.</source>
        <translation>Eine PIN hat {shortest} bis {longest} Zeichen; diese hat {typed}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The PIN is as it was.</source>
        <translation>Die PIN ist unverändert.</translation>
    </message>
    <message>
        <source>This study names no coordinator&apos;s key, so no file can reset its PIN.</source>
        <translation>Diese Studie nennt keinen Schlüssel der Koordination; deshalb kann keine Datei ihre PIN zurücksetzen.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new study file; the records in this one are kept.</source>
        <translation>Bitten Sie die Koordination um eine neue Studiendatei; die Datensätze in dieser bleiben erhalten.</translation>
    </message>
    <message>
        <source>{file} is for another study.</source>
        <translation>{file} gehört zu einer anderen Studie.</translation>
    </message>
    <message>
        <source>Ask the coordinator for one for this.</source>
        <translation>Bitten Sie die Koordination um eine für diese.</translation>
    </message>
    <message>
        <source>{file} could be used until {day}.</source>
        <translation>{file} war bis zum {day} verwendbar.</translation>
    </message>
    <message>
        <source>Look at the date of this computer, or ask the coordinator for a new file.</source>
        <translation>Prüfen Sie das Datum dieses Rechners, oder bitten Sie die Koordination um eine neue Datei.</translation>
    </message>
    <message>
        <source>{file} was used on this study already; it works once.</source>
        <translation>{file} wurde für diese Studie schon verwendet; sie gilt einmal.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new file.</source>
        <translation>Bitten Sie die Koordination um eine neue Datei.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read ({reason}).</source>
        <translation>{file} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Save it there again.</source>
        <translation>Speichern Sie sie noch einmal dort.</translation>
    </message>
    <message>
        <source>{file} is not signed by the coordinator of this study.</source>
        <translation>{file} ist nicht von der Koordination dieser Studie signiert.</translation>
    </message>
    <message>
        <source>Ask the coordinator for another; tell them if you don&apos;t know where this one came from.</source>
        <translation>Bitten Sie die Koordination um eine andere; sagen Sie Bescheid, wenn Sie nicht wissen, woher diese kommt.</translation>
    </message>
    <message>
        <source>{file} is no file that resets a PIN.</source>
        <translation>{file} ist keine Datei, die eine PIN zurücksetzt.</translation>
    </message>
    <message>
        <source>Save the one that the coordinator sent under that name.</source>
        <translation>Speichern Sie die Datei der Koordination unter diesem Namen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a study file.</source>
        <translation>{path} ist ein Ordner, keine Studiendatei.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file, and so not a study file.</source>
        <translation>{path} ist keine gewöhnliche Datei und damit keine Studiendatei.</translation>
    </message>
    <message>
        <source>Name the study file itself (it ends in .sojourn, as a rule).</source>
        <translation>Nennen Sie die Studiendatei selbst (sie endet in der Regel auf .sojourn).</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Check how the path is written, or make the folder first.</source>
        <translation>Prüfen Sie die Schreibweise des Pfads, oder legen Sie den Ordner zuerst an.</translation>
    </message>
    <message>
        <source>The stick is not in: {folder} is on the disk of this computer.</source>
        <translation>Der Stick steckt nicht: {folder} liegt auf der Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name, or make a new study with `sojourn new {file}`.</source>
        <translation>Prüfen Sie den Namen, oder legen Sie mit `sojourn new {file}` eine neue Studie an.</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>Sie haben kein Recht, {path} zu öffnen.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission to read and write it, or work on a copy of your own.</source>
        <translation>Bitten Sie die Person, der die Datei gehört, um das Recht, sie zu lesen und zu schreiben, oder arbeiten Sie mit einer eigenen Kopie.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere: another window or another sojourn command works with it.</source>
        <translation>{path} ist anderswo geöffnet: Ein anderes Fenster oder ein anderer sojourn-Befehl arbeitet damit.</translation>
    </message>
    <message>
        <source>Two at once could damage the study, so this one stopped. Nothing was changed.</source>
        <translation>Zwei zugleich könnten die Studie beschädigen, deshalb wurde hier angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close the other one (or wait until it is done) and try again.</source>
        <translation>Schließen Sie das andere (oder warten Sie, bis es fertig ist), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no space left for {path}: the disk is full, or a quota or limit is used up.</source>
        <translation>Für {path} ist kein Platz mehr: Der Datenträger ist voll, oder ein Kontingent oder eine Grenze ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>What was being written is not in the study; everything before it is.</source>
        <translation>Was gerade geschrieben wurde, ist nicht in der Studie; alles davor schon.</translation>
    </message>
    <message>
        <source>Free some space on that disk or have the quota raised, and try again.</source>
        <translation>Schaffen Sie auf diesem Datenträger Platz oder lassen Sie das Kontingent erhöhen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: the file, its folder or its disk is write-protected.</source>
        <translation>In {path} kann nicht geschrieben werden: Die Datei, ihr Ordner oder ihr Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Copy it into a folder of your own and work on the copy, or take off the write protection of both the file and its folder.</source>
        <translation>Kopieren Sie sie in einen eigenen Ordner und arbeiten Sie mit der Kopie, oder heben Sie den Schreibschutz der Datei und ihres Ordners auf.</translation>
    </message>
    <message>
        <source>{path} is not a Sojourn study.</source>
        <translation>{path} ist keine Sojourn-Studie.</translation>
    </message>
    <message>
        <source>Its beginning is not that of a study file. Nothing was changed.</source>
        <translation>Ihr Anfang ist nicht der einer Studiendatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a study file (its name ends in .sojourn, as a rule). If it was one, go back to a copy.</source>
        <translation>Wählen Sie eine Studiendatei (ihr Name endet in der Regel auf .sojourn). Wenn es eine war, greifen Sie auf eine Kopie zurück.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>Das Ende fehlt</translation>
    </message>
    <message>
        <source>its version number is not that of its tables</source>
        <translation>Die Versionsnummer passt nicht zu den Tabellen</translation>
    </message>
    <message>
        <source>its tables are not those of a study</source>
        <translation>Die Tabellen sind nicht die einer Studie</translation>
    </message>
    <message>
        <source>it has lost its definition</source>
        <translation>Die Definition der Studie fehlt</translation>
    </message>
    <message>
        <source>its definition can&apos;t be read ({reason})</source>
        <translation>Die Definition kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>its extra questions can&apos;t be read ({reason})</source>
        <translation>Die Zusatzfragen können nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be read, and what can be read may be wrong. Nothing was changed.</source>
        <translation>Ein Teil davon kann nicht gelesen werden, und was lesbar ist, kann falsch sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Keep this file as it is and go back to its last copy. Without one, `sqlite3 {file} .recover` may save most of the records.</source>
        <translation>Lassen Sie diese Datei, wie sie ist, und greifen Sie auf die letzte Kopie zurück. Gibt es keine, kann `sqlite3 {file} .recover` die meisten Datensätze retten.</translation>
    </message>
    <message>
        <source>The disk reports an error with {path} ({detail}).</source>
        <translation>Der Datenträger meldet einen Fehler bei {path} ({detail}).</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Check the disk and its connection, copy the study to another disk and open the copy.</source>
        <translation>Prüfen Sie den Datenträger und seine Verbindung, kopieren Sie die Studie auf einen anderen und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>{path} has answers waiting in {log}, and both are write-protected.</source>
        <translation>Zu {path} warten Antworten in {log}, und beide sind schreibgeschützt.</translation>
    </message>
    <message>
        <source>Reading it here would leave those answers out. Nothing was changed.</source>
        <translation>Würde hier gelesen, fehlten diese Antworten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Copy both files, {file} and {log}, into a folder of your own and open that copy.</source>
        <translation>Kopieren Sie beide Dateien, {file} und {log}, in einen eigenen Ordner und öffnen Sie diese Kopie.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>There is no study in it: its making or copying was cut off.</source>
        <translation>Es ist keine Studie darin: Das Anlegen oder Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Delete it and make the study again, or copy it again from where it came.</source>
        <translation>Löschen Sie sie und legen Sie die Studie neu an, oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a database, but not a Sojourn study.</source>
        <translation>{path} ist eine Datenbank, aber keine Sojourn-Studie.</translation>
    </message>
    <message>
        <source>Choose a study file (its name usually ends in .sojourn), or make one with `sojourn new`.</source>
        <translation>Wählen Sie eine Studiendatei (ihr Name endet meist auf .sojourn), oder legen Sie mit `sojourn new` eine an.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Sojourn (study version {found}; this one knows {known}).</source>
        <translation>{path} wurde von einem neueren Sojourn geschrieben (Studienversion {found}; dieses kennt {known}).</translation>
    </message>
    <message>
        <source>It may hold answers that this version would lose. Nothing was changed.</source>
        <translation>Sie kann Antworten enthalten, die diese Version verlöre. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Install the newest Sojourn on this computer and open it again.</source>
        <translation>Installieren Sie auf diesem Rechner das neueste Sojourn und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The study file {path} is no longer at its place.</source>
        <translation>Die Studiendatei {path} ist nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>What was saved before is in the file, wherever it is now.</source>
        <translation>Was vorher gespeichert wurde, ist in der Datei, wo auch immer sie jetzt ist.</translation>
    </message>
    <message>
        <source>Put it back, or plug the disk in that it is on, then try again.</source>
        <translation>Legen Sie sie zurück, oder schließen Sie den Datenträger wieder an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is already a folder {path}.</source>
        <translation>Es gibt schon einen Ordner {path}.</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>Es gibt schon eine Datei {path}.</translation>
    </message>
    <message>
        <source>It was left as it is; no study was made.</source>
        <translation>Was da ist, blieb unverändert; es wurde keine Studie angelegt.</translation>
    </message>
    <message>
        <source>Choose another name, or move the other one away first.</source>
        <translation>Wählen Sie einen anderen Namen, oder verschieben Sie zuerst, was dort liegt.</translation>
    </message>
    <message>
        <source>You may not make files in {folder}.</source>
        <translation>Sie haben kein Recht, in {folder} Dateien anzulegen.</translation>
    </message>
    <message>
        <source>No study was made.</source>
        <translation>Es wurde keine Studie angelegt.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or ask for the permission to write in this one.</source>
        <translation>Wählen Sie einen eigenen Ordner, oder bitten Sie um das Recht, in diesem zu schreiben.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Legen Sie den Ordner zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The study can&apos;t seal: {why}.</source>
        <translation>Die Studie kann nicht versiegeln: {why}.</translation>
    </message>
    <message>
        <source>one of its recipients is none ({reason})</source>
        <translation>einer ihrer Empfänger ist keiner ({reason})</translation>
    </message>
    <message>
        <source>it names no recipients</source>
        <translation>sie nennt keine Empfänger</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Es wurde nichts versiegelt.</translation>
    </message>
    <message>
        <source>Make keys with `sojourn key new` and put their recipients into the study&apos;s definition.</source>
        <translation>Erzeugen Sie Schlüssel mit `sojourn key new` und tragen Sie deren Empfänger in die Definition der Studie ein.</translation>
    </message>
    <message>
        <source>The key does not open it ({reason}).</source>
        <translation>Der Schlüssel öffnet es nicht ({reason}).</translation>
    </message>
    <message>
        <source>It stays sealed as it is.</source>
        <translation>Es bleibt versiegelt, wie es ist.</translation>
    </message>
    <message>
        <source>Try the key of another recipient of the study.</source>
        <translation>Versuchen Sie es mit dem Schlüssel eines anderen Empfängers der Studie.</translation>
    </message>
    <message>
        <source>{path} is the file of a collecting laptop, in which no record stands readable.</source>
        <translation>{path} ist die Datei eines erhebenden Laptops, in der kein Datensatz lesbar steht.</translation>
    </message>
    <message>
        <source>Take data packages into the coordinator&apos;s study.</source>
        <translation>Nehmen Sie Datenpakete in die Studie der Koordination auf.</translation>
    </message>
    <message>
        <source>its laptop&apos;s certificate does not hold ({reason})</source>
        <translation>das Zertifikat des Laptops ist nicht gültig ({reason})</translation>
    </message>
    <message>
        <source>What is sealed here is not copied to its stick. {problem}</source>
        <translation>Was hier versiegelt wird, wird nicht auf den Stick kopiert. {problem}</translation>
    </message>
    <message>
        <source>This study was anonymised on {day}.</source>
        <translation>Diese Studie wurde am {day} anonymisiert.</translation>
    </message>
    <message>
        <source>An interview in it could be found by its code again, so none can begin. Nothing was changed.</source>
        <translation>Ein Interview darin wäre durch seinen Code wieder auffindbar, deshalb kann keines beginnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>a control character stands in the text</source>
        <translation>im Text steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the same text stands in it twice</source>
        <translation>derselbe Text steht zweimal darin</translation>
    </message>
    <message>
        <source>a year from {first} to {last} is needed, as a number</source>
        <translation>nötig ist ein Jahr von {first} bis {last}, als Zahl</translation>
    </message>
    <message>
        <source>a day is needed, such as {example}</source>
        <translation>nötig ist ein Tag, etwa {example}</translation>
    </message>
    <message>
        <source>a whole number of {what} from {least} to {most} is needed</source>
        <translation>nötig ist eine ganze Zahl von {least} bis {most} ({what})</translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation>mindestens eines ist nötig</translation>
    </message>
    <message>
        <source>that is none of the sites</source>
        <translation>das ist keiner der Orte</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>that is no year</source>
        <translation>das ist kein Jahr</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>there is no text in {languages}</source>
        <translation>es gibt keinen Text in: {languages}</translation>
    </message>
    <message>
        <source>there is no text in the study&apos;s language, {language}</source>
        <translation>es gibt keinen Text in der Sprache der Studie, {language}</translation>
    </message>
    <message>
        <source>a version of that name was given before</source>
        <translation>eine Version dieses Namens wurde schon gegeben</translation>
    </message>
    <message>
        <source>{key}: {reason}.</source>
        <translation>{key}: {reason}.</translation>
    </message>
    <message>
        <source>{above}
{line}</source>
        <translation>{above}
{line}</translation>
    </message>
    <message>
        <source>it is before the first day</source>
        <translation>es liegt vor dem ersten Tag</translation>
    </message>
    <message>
        <source>the days of fieldwork are not in the survey year, {year}</source>
        <translation>die Tage der Interviews liegen nicht im Jahr der Studie, {year}</translation>
    </message>
    <message>
        <source>it is not after the last day of fieldwork</source>
        <translation>es liegt nicht nach dem letzten Tag der Interviews</translation>
    </message>
    <message>
        <source>it is before the day of anonymisation</source>
        <translation>es liegt vor dem Tag der Anonymisierung</translation>
    </message>
    <message>
        <source>it has {words} words with controller and contact, and respondents read at most {most}; put the rest into the second text (consent_more), which unfolds</source>
        <translation>er hat mit Verantwortlichen und Kontakt {words} Wörter, und Befragte lesen höchstens {most}; den Rest in den zweiten Text, der aufklappt</translation>
    </message>
    <message>
        <source>it can&apos;t change any more: a laptop was enrolled, or records are sealed</source>
        <translation>es kann sich nicht mehr ändern: Ein Laptop ist angemeldet, oder Datensätze sind versiegelt</translation>
    </message>
    <message>
        <source>it can&apos;t change any more, for interviews have begun</source>
        <translation>es kann sich nicht mehr ändern, denn die Interviews haben begonnen</translation>
    </message>
    <message>
        <source>a plan is fixed before the first interview, and interviews have begun</source>
        <translation>ein Plan steht vor dem ersten Interview fest, und die Interviews haben begonnen</translation>
    </message>
    <message>
        <source>it can only be raised, for interviews have begun</source>
        <translation>es kann nur noch erhöht werden, denn die Interviews haben begonnen</translation>
    </message>
    <message>
        <source>it was promised to respondents and can only come earlier</source>
        <translation>den Befragten wurde es so versprochen; es kann nur noch früher liegen</translation>
    </message>
    <message>
        <source>respondents were given another text under that version; {version} would be the next</source>
        <translation>unter dieser Version wurde Befragten ein anderer Text gegeben; {version} wäre die nächste</translation>
    </message>
    <message>
        <source>{path} is the file of a laptop, which collects as it was enrolled.</source>
        <translation>{path} ist die Datei eines Laptops, der erhebt, wie er angemeldet wurde.</translation>
    </message>
    <message>
        <source>Change the coordinator&apos;s study, and enrol the laptop again with a new file.</source>
        <translation>Ändern Sie die Studie der Koordination und melden Sie den Laptop mit einer neuen Datei wieder an.</translation>
    </message>
    <message>
        <source>{path} was anonymised, and what it promised was kept.</source>
        <translation>{path} wurde anonymisiert, und was die Studie versprach, ist gehalten.</translation>
    </message>
    <message>
        <source>The study is as it was.</source>
        <translation>Die Studie ist wie zuvor.</translation>
    </message>
    <message>
        <source>Leave these as they are, or begin a new study.</source>
        <translation>Lassen Sie diese, wie sie sind, oder beginnen Sie eine neue Studie.</translation>
    </message>
    <message>
        <source>Make a new study for new interviews.</source>
        <translation>Legen Sie für neue Interviews eine neue Studie an.</translation>
    </message>
    <message>
        <source>{file} has no ending that says what to write.</source>
        <translation>{file} hat keine Endung, die sagt, was zu schreiben ist.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Name a file that ends in one of these: {endings}.</source>
        <translation>Nennen Sie eine Datei mit einer dieser Endungen: {endings}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({reason}).</source>
        <translation>{path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was written; what was there before is as it was.</source>
        <translation>Es wurde nichts geschrieben; was vorher da war, ist, wie es war.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>The disk under {folder} shows no encryption, so the laptop&apos;s may have none.</source>
        <translation>Die Festplatte unter {folder} zeigt keine Verschlüsselung, die des Laptops hat also vielleicht keine.</translation>
    </message>
    <message>
        <source>Whether the laptop&apos;s disk is encrypted is not known: that under {folder} does not tell.</source>
        <translation>Ob die Festplatte des Laptops verschlüsselt ist, ist nicht bekannt: Die unter {folder} verrät es nicht.</translation>
    </message>
    <message>
        <source>An interview that is being typed, and what the disk keeps of deleted ones, would be readable to whoever takes the laptop. Nothing was made.</source>
        <translation>Ein Interview, das gerade eingegeben wird, und was die Festplatte von gelöschten behält, wäre für jeden lesbar, der den Laptop nimmt. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Encrypt the laptop&apos;s disk (LUKS, FileVault, BitLocker), then say so (`--disk-is-encrypted`).</source>
        <translation>Verschlüsseln Sie die Festplatte des Laptops (LUKS, FileVault, BitLocker), und geben Sie das dann an (`--disk-is-encrypted`).</translation>
    </message>
    <message>
        <source>{path} names no recipients, so it seals nothing.</source>
        <translation>{path} nennt keine Empfänger, versiegelt also nichts.</translation>
    </message>
    <message>
        <source>Nothing was tried.</source>
        <translation>Es wurde nichts probiert.</translation>
    </message>
    <message>
        <source>Put what `sojourn key new` printed into the definition and make the study again from it.</source>
        <translation>Schreiben Sie, was `sojourn key new` ausgegeben hat, in die Definition, und legen Sie die Studie daraus neu an.</translation>
    </message>
    <message>
        <source>{path} opens nothing that {study} seals; that is for {holders}.</source>
        <translation>{path} öffnet nichts, was {study} versiegelt; das ist für {holders}.</translation>
    </message>
    <message>
        <source>Records sealed by this study would stay closed to it. Nothing was noted.</source>
        <translation>Von dieser Studie versiegelte Datensätze blieben ihm verschlossen. Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>Name the key of one of them. If all are other keys, make the study again with the right ones.</source>
        <translation>Nennen Sie den Schlüssel von jemandem davon. Sind es alles andere Schlüssel, legen Sie die Studie mit den richtigen neu an.</translation>
    </message>
    <message>
        <source>There is already a laptop called {name} in this study.</source>
        <translation>In dieser Studie gibt es schon einen Laptop namens {name}.</translation>
    </message>
    <message>
        <source>Reports tell laptops apart by their names. Nothing was made.</source>
        <translation>Berichte unterscheiden Laptops nach ihrem Namen. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>The recipients of this study are others than when its first laptop was enrolled.</source>
        <translation>Die Empfänger dieser Studie sind andere als bei der Anmeldung ihres ersten Laptops.</translation>
    </message>
    <message>
        <source>What that laptop seals would not open with the same keys. Nothing was done.</source>
        <translation>Was jener Laptop versiegelt, ließe sich nicht mit denselben Schlüsseln öffnen. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Go on with the study as it was, or begin a new one.</source>
        <translation>Machen Sie mit der Studie weiter, wie sie war, oder beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>{path} is the file of a laptop itself.</source>
        <translation>{path} ist selbst die Datei eines Laptops.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Name the coordinator&apos;s study.</source>
        <translation>Nennen Sie die Studie der Koordination.</translation>
    </message>
    <message>
        <source>{path} names no keys: it has to have a `coordinator_key` and `recipients`.</source>
        <translation>{path} nennt keine Schlüssel: `coordinator_key` und `recipients` müssen darin stehen.</translation>
    </message>
    <message>
        <source>A laptop would have nobody to seal to. Nothing was made.</source>
        <translation>Ein Laptop hätte niemanden, für den er versiegelt. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>The key that signs is not the one that {path} names.</source>
        <translation>Der Schlüssel, der unterschreibt, ist nicht der, den {path} nennt.</translation>
    </message>
    <message>
        <source>No laptop of the study would be believed. Nothing was made.</source>
        <translation>Keinem Laptop der Studie würde geglaubt. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Use the key whose public half stands in the definition as `coordinator_key`.</source>
        <translation>Verwenden Sie den Schlüssel, dessen öffentliche Hälfte als `coordinator_key` in der Definition steht.</translation>
    </message>
    <message>
        <source>It was not tried yet that these can open what is sealed: {holders}.</source>
        <translation>Noch nicht probiert ist, dass diese öffnen können, was versiegelt ist: {holders}.</translation>
    </message>
    <message>
        <source>Records might be collected that nobody can read. Nothing was made.</source>
        <translation>Es könnten Datensätze erhoben werden, die niemand lesen kann. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Try the key of each (`sojourn key check KEY STUDY`).</source>
        <translation>Probieren Sie jeden dieser Schlüssel (`sojourn key check KEY STUDY`).</translation>
    </message>
    <message>
        <source>It was left as it is. Everything is still in the study; nothing was handed over.</source>
        <translation>Sie wurde gelassen, wie sie ist. Alles ist noch in der Studie; es wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a coordinator&apos;s study, which is handed over signed by the coordinator&apos;s key.</source>
        <translation>{path} ist die Studie einer Koordination; sie wird mit deren Schlüssel unterschrieben übergeben.</translation>
    </message>
    <message>
        <source>Everything is still in the study; nothing was handed over.</source>
        <translation>Alles ist noch in der Studie; es wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>Name the key that its definition names as `coordinator_key`.</source>
        <translation>Nennen Sie den Schlüssel, den ihre Definition als `coordinator_key` nennt.</translation>
    </message>
    <message>
        <source>{path} is no laptop&apos;s file.</source>
        <translation>{path} ist keine Datei eines Laptops.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Name the file that was enrolled.</source>
        <translation>Nennen Sie die Datei, die angemeldet wurde.</translation>
    </message>
    <message>
        <source>{path} is no receipt for this laptop, {name}.</source>
        <translation>{path} ist keine Quittung für diesen Laptop, {name}.</translation>
    </message>
    <message>
        <source>Each laptop has its own; take the one that is named after it.</source>
        <translation>Jeder Laptop hat seine eigene; nehmen Sie die, die nach ihm benannt ist.</translation>
    </message>
    <message>
        <source>No laptop would take the receipts, so none was written.</source>
        <translation>Kein Laptop würde die Quittungen annehmen, darum wurde keine geschrieben.</translation>
    </message>
    <message>
        <source>Use another stick or folder.</source>
        <translation>Verwenden Sie einen anderen Stick oder Ordner.</translation>
    </message>
    <message>
        <source>{path} was written, but {reason}.</source>
        <translation>{path} wurde geschrieben, aber: {reason}.</translation>
    </message>
    <message>
        <source>Don&apos;t trust this stick; use another.</source>
        <translation>Trauen Sie diesem Stick nicht; verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Kopieren Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>{path} is not signed by the coordinator of this study.</source>
        <translation>{path} ist nicht von der Koordination dieser Studie unterschrieben.</translation>
    </message>
    <message>
        <source>{path} is no receipt.</source>
        <translation>{path} ist keine Quittung.</translation>
    </message>
    <message>
        <source>Name the coordinator&apos;s.</source>
        <translation>Nennen Sie die der Koordination.</translation>
    </message>
    <message>
        <source>The receipts can&apos;t be written to {folder} ({reason}).</source>
        <translation>Die Quittungen können nicht nach {folder} geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>What was merged is in the study.</source>
        <translation>Was zusammengeführt wurde, ist in der Studie.</translation>
    </message>
    <message>
        <source>Name another folder and merge the same bundles again; nothing comes in twice.</source>
        <translation>Nennen Sie einen anderen Ordner, und führen Sie dieselben Bündel noch einmal zusammen; nichts kommt doppelt herein.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Write to us: this study is larger than any that Sojourn was made for.</source>
        <translation>Schreiben Sie uns: Diese Studie ist größer als jede, für die Sojourn gemacht ist.</translation>
    </message>
    <message>
        <source>{path} is a laptop&apos;s file.</source>
        <translation>{path} ist die Datei eines Laptops.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Es wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>{path} names no coordinator&apos;s key, so no bundle can be told from a forged one.</source>
        <translation>{path} nennt keinen Schlüssel der Koordination, darum ist kein Bündel von einem gefälschten zu unterscheiden.</translation>
    </message>
    <message>
        <source>Make the study from a definition with the lines that `sojourn key new` printed.</source>
        <translation>Legen Sie die Studie aus einer Definition mit den Zeilen an, die `sojourn key new` ausgegeben hat.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be the name of a file.</source>
        <translation>{name} kann kein Dateiname sein.</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>Es wurde kein Schlüssel gemacht.</translation>
    </message>
    <message>
        <source>Name the holder in plain letters.</source>
        <translation>Nennen Sie die Person oder Stelle in einfachen Buchstaben.</translation>
    </message>
    <message>
        <source>{path} has no key that opens records.</source>
        <translation>{path} enthält keinen Schlüssel, der Datensätze öffnet.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Name the file ending in {ending} that `sojourn key new` made; the other one signs.</source>
        <translation>Nennen Sie die Datei mit der Endung {ending}, die `sojourn key new` gemacht hat; die andere unterschreibt.</translation>
    </message>
    <message>
        <source>Name the file ending in {ending} that `sojourn key new` made.</source>
        <translation>Nennen Sie die Datei mit der Endung {ending}, die `sojourn key new` gemacht hat.</translation>
    </message>
    <message>
        <source>{path} is no key file, or a damaged one ({reason}).</source>
        <translation>{path} ist keine Schlüsseldatei oder eine beschädigte ({reason}).</translation>
    </message>
    <message>
        <source>Go back to a copy of it; another recipient&apos;s key opens the same records.</source>
        <translation>Greifen Sie auf eine Kopie davon zurück; der Schlüssel eines anderen Empfängers öffnet dieselben Datensätze.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}.</source>
        <translation>Die Passphrase öffnet {path} nicht.</translation>
    </message>
    <message>
        <source>Type it again; mind capitals and the keyboard&apos;s language. Without it the key is of no use.</source>
        <translation>Geben Sie sie noch einmal ein; achten Sie auf Großbuchstaben und die Sprache der Tastatur. Ohne sie nützt der Schlüssel nichts.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>A passphrase has at least {shortest} characters; this one has {given}.</source>
        <translation>Eine Passphrase hat mindestens {shortest} Zeichen; diese hat {given}.</translation>
    </message>
    <message>
        <source>Choose a longer one: a few words that belong together for you alone are good.</source>
        <translation>Wählen Sie eine längere: Gut sind ein paar Wörter, die nur für Sie zusammengehören.</translation>
    </message>
    <message>
        <source>It was left as it is, for a key that is lost can&apos;t be made again; no key was made.</source>
        <translation>Sie wurde gelassen, wie sie ist, denn ein verlorener Schlüssel lässt sich nicht noch einmal machen; es wurde kein Schlüssel gemacht.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Es wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>Name the file {file} that `sojourn key new` made.</source>
        <translation>Nennen Sie die Datei {file}, die `sojourn key new` gemacht hat.</translation>
    </message>
    <message>
        <source>{path} is no signing key.</source>
        <translation>{path} ist kein Schlüssel, der unterschreibt.</translation>
    </message>
    <message>
        <source>Name the file {file} that `sojourn key new` made; if it was damaged, go back to a copy.</source>
        <translation>Nennen Sie die Datei {file}, die `sojourn key new` gemacht hat; ist sie beschädigt, greifen Sie auf eine Kopie zurück.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What was refused, and why</source>
        <translation>Was abgelehnt wurde, und warum</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>Ort &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message numerus="yes">
        <source>Every record as it was given, of %n career(s)</source>
        <translation>
            <numerusform>Jeder Datensatz wie angegeben, von %n Laufbahn</numerusform>
            <numerusform>Jeder Datensatz wie angegeben, von %n Laufbahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The package is for the team that ran the interviews: careers can be recognised in it, so keep it inside the team. It is one zip or a folder of tables.</source>
        <translation>Das Paket ist für das Team, das die Interviews geführt hat: Laufbahnen sind darin wiedererkennbar, also behalten Sie es im Team. Es ist eine Zip-Datei oder ein Ordner mit Tabellen.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>{0} wird geschrieben …</translation>
    </message>
    <message>
        <source>Taking {0} in …</source>
        <translation>{0} wird übernommen …</translation>
    </message>
    <message>
        <source>Either all of it is done or none: stopping leaves everything as it was.</source>
        <translation>Entweder geschieht alles oder nichts: Beim Anhalten bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Das war nicht möglich</translation>
    </message>
    <message>
        <source>Careers written: {0}.</source>
        <translation>Geschriebene Laufbahnen: {0}.</translation>
    </message>
    <message>
        <source>They are in {0}. These are the records as given: keep them inside the team.</source>
        <translation>Sie sind in {0}. Es sind die Datensätze wie angegeben: Behalten Sie sie im Team.</translation>
    </message>
    <message>
        <source>An import of the package would refuse the respondents concerned. Mend these places in it, or go back to a copy of the study without them.</source>
        <translation>Ein Import des Pakets würde die betreffenden Befragten ablehnen. Berichtigen Sie diese Stellen darin, oder gehen Sie zu einer Kopie der Studie ohne sie zurück.</translation>
    </message>
    <message>
        <source>Careers written: {0}. Unfit for an import: {1}.</source>
        <translation>Geschriebene Laufbahnen: {0}. Nicht importierbar: {1}.</translation>
    </message>
    <message>
        <source>Careers taken in: {0}.</source>
        <translation>Übernommene Laufbahnen: {0}.</translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>Keine wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Careers taken in: {0}. Refused: {1}.</source>
        <translation>Übernommene Laufbahnen: {0}. Abgelehnt: {1}.</translation>
    </message>
    <message>
        <source>Of a respondent with anything refused nothing comes in. Mend these places in the package and import it again with the respondents that are missing.</source>
        <translation>Von einer Person, bei der etwas abgelehnt wird, wird nichts übernommen. Bessern Sie diese Stellen im Paket aus und importieren Sie es noch einmal mit den fehlenden Personen.</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>Ein Paket importieren</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Die Datensätze exportieren</translation>
    </message>
</context>
<context>
    <name>ExtraSection</name>
    <message>
        <source>Extra questions</source>
        <translation>Zusatzfragen</translation>
    </message>
    <message>
        <source>Questions of your own, asked on pages before the review. They are written as an XLSForm (.xlsx), as for ODK or KoboToolbox. They may change while the study runs: each record keeps the version that it was asked.</source>
        <translation>Eigene Fragen, die auf Seiten vor der Durchsicht gestellt werden. Sie stehen in einem XLSForm (.xlsx), wie für ODK oder KoboToolbox. Sie dürfen sich im Lauf der Studie ändern: Jeder Datensatz behält die Fassung, die gefragt wurde.</translation>
    </message>
    <message>
        <source>&amp;Choose a form…</source>
        <translation>Formular &amp;wählen …</translation>
    </message>
    <message>
        <source>Ask &amp;none of them</source>
        <translation>&amp;Keine davon stellen</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Das Interview ansehen</translation>
    </message>
    <message>
        <source>The extra questions, with what to think about</source>
        <translation>Die Zusatzfragen, mit dem, was zu bedenken ist</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>{0} is not taken in; the questions are as they were.</source>
        <translation>{0} wird nicht übernommen; die Fragen sind, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere Stelle.</numerusform>
            <numerusform>Und %n weitere Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), version {0}</source>
        <translation>
            <numerusform>%n Frage, Fassung {0}</numerusform>
            <numerusform>%n Fragen, Fassung {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra questions are asked.</source>
        <translation>Es werden keine Zusatzfragen gestellt.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>Hinweis: {0}</translation>
    </message>
    <message>
        <source>Free text can name people: it is kept out of every release.</source>
        <translation>Freier Text kann Personen nennen: Er kommt in keine Veröffentlichung.</translation>
    </message>
    <message>
        <source>Calculated from free text: it is kept out of every release.</source>
        <translation>Aus freiem Text berechnet: Es kommt in keine Veröffentlichung.</translation>
    </message>
    <message>
        <source>A day can be recognised by whoever knows the person; a year may be enough.</source>
        <translation>Einen Tag kann wiedererkennen, wer die Person kennt; vielleicht genügt ein Jahr.</translation>
    </message>
    <message>
        <source>About {0}. Reason given: {1}</source>
        <translation>Über {0}. Angegebener Grund: {1}</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>eine Auswahl</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>mehrere zur Auswahl</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>zum Lesen</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berechnet</translation>
    </message>
</context>
<context>
    <name>FieldworkDays</name>
    <message>
        <source>Interviews of this study are held from {0} to {1}; today is none of these days.</source>
        <translation>Die Interviews dieser Studie finden vom {0} bis zum {1} statt; heute ist keiner dieser Tage.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Look at the dates</source>
        <translation>Die Daten ansehen</translation>
    </message>
    <message>
        <source>Correct the end</source>
        <translation>Das Ende korrigieren</translation>
    </message>
    <message>
        <source>Look at the papers</source>
        <translation>Die Publikationen ansehen</translation>
    </message>
    <message>
        <source>Say what changed</source>
        <translation>Angeben, was sich geändert hat</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Weiter: {0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>In which years were you awarded research grants?</source>
        <translation>In welchen Jahren wurden Ihnen Forschungsförderungen bewilligt?</translation>
    </message>
    <message>
        <source>Year of a grant</source>
        <translation>Jahr einer Förderung</translation>
    </message>
    <message>
        <source>Add this year</source>
        <translation>Dieses Jahr hinzufügen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The consent text does not say who is responsible for the data and how to reach them. Say it under Study design before anybody is interviewed.</source>
        <translation>Der Einwilligungstext sagt nicht, wer für die Daten verantwortlich ist und wie man sie erreicht. Sagen Sie es unter Studienentwurf, bevor jemand befragt wird.</translation>
    </message>
    <message>
        <source>Start an &amp;interview</source>
        <translation>&amp;Interview beginnen</translation>
    </message>
    <message>
        <source>Go on with a &amp;paused interview…</source>
        <translation>Ein &amp;ruhendes Interview fortsetzen…</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>&amp;Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>See the pro&amp;gress</source>
        <translation>&amp;Verlauf ansehen</translation>
    </message>
    <message>
        <source>Study &amp;design…</source>
        <translation>Studien&amp;entwurf …</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>Studienentwurf</translation>
    </message>
    <message>
        <source>Consent, questions, sites, keys and laptops, and what is missing before fieldwork.</source>
        <translation>Einwilligung, Fragen, Orte, Schlüssel und Laptops, und was vor der Feldphase noch fehlt.</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie …</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>Studie ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>A study is one file: it holds the questions, the careers that people tell, and nothing about who they are. Make one to start interviewing, or open one that you were given.</source>
        <translation>Eine Studie ist eine Datei: Sie enthält die Fragen und die Laufbahnen, die Menschen angeben, und nichts darüber, wer sie sind. Legen Sie eine an, um Interviews zu führen, oder öffnen Sie eine, die Sie erhalten haben.</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>Interviews of {0}, kept in {1}</source>
        <translation>Interviews von {0}, abgelegt in {1}</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} mit {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n career(s)</source>
        <translation>
            <numerusform>%n Laufbahn</numerusform>
            <numerusform>%n Laufbahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each interview adds one. It takes about three minutes.</source>
        <translation>Jedes Interview fügt eine hinzu. Es dauert etwa drei Minuten.</translation>
    </message>
    <message>
        <source>Each interview adds one.</source>
        <translation>Mit jedem Interview kommt eine hinzu.</translation>
    </message>
    <message>
        <source>What these careers say, with the intervals and what they don&apos;t show.</source>
        <translation>Was diese Laufbahnen aussagen, mit den Intervallen und dem, was sie nicht zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed interview(s)</source>
        <translation>
            <numerusform>%n versiegeltes Interview</numerusform>
            <numerusform>%n versiegelte Interviews</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be read here. Hand them over by the menu Fieldwork, for whoever merges them.</source>
        <translation>Hier sind sie nicht lesbar. Übergeben Sie sie im Menü Feldarbeit an die Stelle, die zusammenführt.</translation>
    </message>
    <message>
        <source>There are results where the interviews are merged.</source>
        <translation>Ergebnisse gibt es dort, wo die Interviews zusammengeführt werden.</translation>
    </message>
    <message>
        <source>No careers yet</source>
        <translation>Noch keine Laufbahnen</translation>
    </message>
    <message>
        <source>Start the first interview; it takes about three minutes.</source>
        <translation>Beginnen Sie das erste Interview; es dauert etwa drei Minuten.</translation>
    </message>
    <message>
        <source>Start the first interview.</source>
        <translation>Beginnen Sie das erste Interview.</translation>
    </message>
    <message>
        <source>There are results once there are careers.</source>
        <translation>Ergebnisse gibt es, sobald es Laufbahnen gibt.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Interviews by site and day, and what has come of each laptop.</source>
        <translation>Interviews nach Ort und Tag, und was von jedem Laptop eingetroffen ist.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Letzte Studien</translation>
    </message>
    <message>
        <source>Open {0} in {1}</source>
        <translation>{0} in {1} öffnen</translation>
    </message>
    <message>
        <source>An interrupted interview, at part {0} of {1}</source>
        <translation>Ein unterbrochenes Interview, bei Teil {0} von {1}</translation>
    </message>
</context>
<context>
    <name>IdleStrip</name>
    <message>
        <source>Is anybody there? In {0} s this interview is put aside. Press any key or touch to go on.</source>
        <translation>Ist noch jemand da? In {0} s wird dieses Interview zur Seite gelegt. Drücken Sie eine Taste oder berühren Sie den Bildschirm, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Is anybody there? In {0} s this interview ends, and nothing of it is kept. Press any key or touch to go on.</source>
        <translation>Ist noch jemand da? In {0} s endet dieses Interview, und nichts davon wird aufbewahrt. Drücken Sie eine Taste oder berühren Sie den Bildschirm, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Stop here? Everything typed in this interview is then deleted and can&apos;t be brought back.</source>
        <translation>Hier abbrechen? Alle Eingaben dieses Interviews werden dann gelöscht und sind nicht wiederherstellbar.</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Abbrechen und löschen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close now? Pause, and your answers are encrypted with a code that only you get; or delete them. If you close without either, they can be opened on this computer for ten minutes and are then deleted.</source>
        <translation>Jetzt schließen? Unterbrechen Sie, so werden Ihre Antworten mit einem Code verschlüsselt, den nur Sie bekommen; oder löschen Sie sie. Schließen Sie ohne das eine oder das andere, lassen sie sich auf diesem Rechner zehn Minuten lang öffnen und werden dann gelöscht.</translation>
    </message>
    <message>
        <source>Pause with a code</source>
        <translation>Mit Code unterbrechen</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Löschen und schließen</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Your answers up to here are saved; please go on.</source>
        <translation>In diesem Programm ist etwas schiefgegangen. Ihre Antworten bis hier sind gespeichert; bitte machen Sie weiter.</translation>
    </message>
    <message>
        <source>Save everything again</source>
        <translation>Alles noch einmal speichern</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
</context>
<context>
    <name>InterviewShell</name>
    <message>
        <source>The study file can&apos;t be written: {0}.</source>
        <translation>In die Studiendatei kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>Everything before is safe in the study.</source>
        <translation>Alles davor ist sicher in der Studie.</translation>
    </message>
    <message>
        <source>You can go on typing: they are kept here and saved as soon as it works again.</source>
        <translation>Sie können weiterschreiben: Alles wird hier behalten und gespeichert, sobald es wieder geht.</translation>
    </message>
    <message>
        <source>The last %n change(s) are not saved yet.</source>
        <translation>Die letzte Antwort ist noch nicht gespeichert.~Die letzten %n Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no space left for the study file.</source>
        <translation>Für die Studiendatei ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program works with the study file.</source>
        <translation>Ein anderes Programm arbeitet mit der Studiendatei.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Schließen Sie das andere, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The study file is write-protected.</source>
        <translation>Die Studiendatei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Take off the write protection of the file and its folder, then try again.</source>
        <translation>Heben Sie den Schreibschutz der Datei und ihres Ordners auf, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The study file is no longer at its place.</source>
        <translation>Die Studiendatei ist nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>Put it back, or plug its disk in again, then try again.</source>
        <translation>Legen Sie sie zurück oder stecken Sie ihren Datenträger wieder ein, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and the interview could not be ended. Everything you answered is safe in the study as an interrupted interview.</source>
        <translation>In diesem Programm ist etwas schiefgegangen, und das Interview konnte nicht beendet werden. Alle Ihre Antworten sind als unterbrochenes Interview sicher in der Studie.</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and what you answered last is not saved yet (changes: {0}). It is kept here, and you can go on; everything before is safe in the study.</source>
        <translation>In diesem Programm ist etwas schiefgegangen, und Ihre letzten Antworten sind noch nicht gespeichert (Änderungen: {0}). Sie werden hier behalten, und Sie können weitermachen; alles davor ist sicher in der Studie.</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <translation>{0}: {1} %</translation>
    </message>
</context>
<context>
    <name>JobSearches</name>
    <message>
        <source>Year of a job search</source>
        <translation>Jahr einer Stellensuche</translation>
    </message>
    <message>
        <source>What you applied for</source>
        <translation>Worauf Sie sich beworben haben</translation>
    </message>
    <message>
        <source>Click the year of a search, or type it, then say what you applied for.</source>
        <translation>Klicken Sie auf das Jahr einer Bewerbung oder geben Sie es ein, und sagen Sie dann, worauf Sie sich beworben haben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>&amp;Passphrase of the keys</source>
        <translation>&amp;Passphrase der Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>On a collecting laptop a finished interview is sealed at once, and only these keys open it. Each opens every record alone: of several keys one that is lost loses nothing. Nobody can make a lost key or passphrase again.</source>
        <translation>Auf einem erhebenden Laptop wird ein beendetes Interview sofort versiegelt, und nur diese Schlüssel öffnen es. Jeder öffnet jeden Datensatz allein: Geht von mehreren einer verloren, ist nichts verloren. Niemand kann einen verlorenen Schlüssel oder eine verlorene Passphrase neu machen.</translation>
    </message>
    <message>
        <source>Open the &amp;recovery sheet, to print it</source>
        <translation>&amp;Wiederherstellungsblatt zum Drucken öffnen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The keys can&apos;t change any more: a laptop was enrolled, or records are sealed.</source>
        <translation>Die Schlüssel können sich nicht mehr ändern: Ein Laptop ist angemeldet, oder Datensätze sind versiegelt.</translation>
    </message>
    <message>
        <source>There is no key yet: nothing would be sealed.</source>
        <translation>Es gibt noch keinen Schlüssel: Nichts würde versiegelt.</translation>
    </message>
    <message>
        <source>The key of {0} opened a test record that was sealed as an interview is.</source>
        <translation>Der Schlüssel von {0} hat einen Probedatensatz geöffnet, der wie ein Interview versiegelt war.</translation>
    </message>
    <message>
        <source>✓ It opened a test record.</source>
        <translation>✓ Er hat einen Probedatensatz geöffnet.</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>Er wurde noch nicht ausprobiert.</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ausprobieren …</translation>
    </message>
    <message>
        <source>Try the key of {0}</source>
        <translation>Den Schlüssel von {0} ausprobieren</translation>
    </message>
    <message>
        <source>the coordinator&apos;s keys</source>
        <translation>die Schlüssel der Koordination</translation>
    </message>
    <message>
        <source>the key of an escrow holder</source>
        <translation>der Schlüssel einer hinterlegenden Stelle</translation>
    </message>
    <message>
        <source>&amp;Who keeps it, such as the dean&apos;s office</source>
        <translation>&amp;Wer ihn verwahrt, etwa das Dekanat</translation>
    </message>
    <message>
        <source>&amp;Folder to keep it in</source>
        <translation>&amp;Ordner, in dem er liegt</translation>
    </message>
    <message>
        <source>A &amp;passphrase of several words</source>
        <translation>Eine &amp;Passphrase aus mehreren Wörtern</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch ein&amp;mal dieselbe</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Einen Schlüssel machen</translation>
    </message>
    <message>
        <source>&amp;Make it and try it</source>
        <translation>&amp;Machen und ausprobieren</translation>
    </message>
    <message>
        <source>Please say who keeps this key.</source>
        <translation>Bitte sagen Sie, wer diesen Schlüssel verwahrt.</translation>
    </message>
    <message>
        <source>Please name the holder in plain letters, for a file has that name.</source>
        <translation>Bitte nennen Sie die Stelle in einfachen Buchstaben, denn eine Datei heißt so.</translation>
    </message>
    <message>
        <source>Please say in which folder the key is kept.</source>
        <translation>Bitte sagen Sie, in welchem Ordner der Schlüssel liegt.</translation>
    </message>
    <message>
        <source>There is a key {0} already. Choose another folder; that one was left as it is.</source>
        <translation>Es gibt schon einen Schlüssel {0}. Wählen Sie einen anderen Ordner; der vorhandene blieb, wie er ist.</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>Eine Passphrase hat mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>These two are not the same. Type the passphrase again.</source>
        <translation>Die beiden sind nicht gleich. Tippen Sie die Passphrase noch einmal.</translation>
    </message>
    <message>
        <source>{0} was made, and its passphrase opens it. Print the recovery sheet, copy the folder to a place that burns down at another time, and keep the passphrase apart from both.</source>
        <translation>{0} wurde gemacht, und die Passphrase öffnet die Datei. Drucken Sie das Wiederherstellungsblatt, kopieren Sie den Ordner an einen Ort, der zu einer anderen Zeit abbrennt, und bewahren Sie die Passphrase getrennt von beidem auf.</translation>
    </message>
    <message>
        <source>Stopped; no key was made.</source>
        <translation>Abgebrochen; es wurde kein Schlüssel gemacht.</translation>
    </message>
    <message>
        <source>Open {0} with a browser and print it.</source>
        <translation>Öffnen Sie {0} mit einem Browser und drucken Sie es aus.</translation>
    </message>
    <message>
        <source>The key&apos;s f&amp;ile</source>
        <translation>&amp;Datei des Schlüssels</translation>
    </message>
    <message>
        <source>Its passp&amp;hrase</source>
        <translation>Seine Passp&amp;hrase</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Einen Schlüssel ausprobieren</translation>
    </message>
    <message>
        <source>A test record is sealed to all keys of the study and opened with this one. Before that was done with every key no laptop is enrolled.</source>
        <translation>Ein Probedatensatz wird für alle Schlüssel der Studie versiegelt und mit diesem geöffnet. Solange das nicht mit jedem Schlüssel geschehen ist, wird kein Laptop angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Please choose the file of the key; its name ends in {0}.</source>
        <translation>Bitte wählen Sie die Datei des Schlüssels; ihr Name endet auf {0}.</translation>
    </message>
</context>
<context>
    <name>LandmarksSection</name>
    <message>
        <source>Landmarks</source>
        <translation>Merkpunkte</translation>
    </message>
    <message>
        <source>Public events that everybody in this study remembers stand above the calendar and help with years. A few are enough.</source>
        <translation>Öffentliche Ereignisse, an die sich alle in dieser Studie erinnern, stehen über dem Kalender und helfen bei den Jahren. Wenige genügen.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Add an &amp;event</source>
        <translation>&amp;Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>A word or two, in each language of the consent text.</source>
        <translation>Ein, zwei Wörter, in jeder Sprache der Einwilligung.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message>
        <source>&amp;Hand over to a stick or folder…</source>
        <translation>Auf einen Stick oder in einen Ordner &amp;übergeben …</translation>
    </message>
    <message>
        <source>&amp;Clear with a receipt…</source>
        <translation>Mit einer Quittung &amp;leeren …</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Start&amp;seite</translation>
    </message>
    <message>
        <source>Sealed records on this laptop: {0}.</source>
        <translation>Versiegelte Datensätze auf diesem Laptop: {0}.</translation>
    </message>
    <message>
        <source>At work …</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Leave the stick where it is.</source>
        <translation>Lassen Sie den Stick, wo er ist.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Es war nicht möglich</translation>
    </message>
    <message>
        <source>Handed over: {0} sealed records, in {1}</source>
        <translation>Übergeben: {0} versiegelte Datensätze, in {1}</translation>
    </message>
    <message>
        <source>It was read back from {0} and is whole. The stick can be removed once the system says so too. Nothing was deleted here: the next bundle has everything again.</source>
        <translation>Es wurde von {0} zurückgelesen und ist vollständig. Der Stick kann entfernt werden, sobald auch das System es sagt. Hier wurde nichts gelöscht: Das nächste Bündel enthält wieder alles.</translation>
    </message>
    <message>
        <source>Deleted: {0} sealed records that the coordinator has</source>
        <translation>Gelöscht: {0} versiegelte Datensätze, die der Koordination vorliegen</translation>
    </message>
    <message>
        <source>Still on this laptop: {0}.</source>
        <translation>Noch auf diesem Laptop: {0}.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>A bundle has everything that was sealed here. Who finds the stick can read how many interviews there were and on which days, and nothing that anybody answered.</source>
        <translation>Ein Bündel enthält alles, was hier versiegelt wurde. Wer den Stick findet, kann lesen, wie viele Interviews es an welchen Tagen gab, und nichts von dem, was jemand geantwortet hat.</translation>
    </message>
    <message>
        <source>When the coordinator has merged a bundle there is a receipt for this laptop. With it the laptop deletes what has arrived, and nothing else.</source>
        <translation>Wenn die Koordination ein Bündel aufgenommen hat, gibt es eine Quittung für diesen Laptop. Damit löscht der Laptop, was angekommen ist, und nichts anderes.</translation>
    </message>
</context>
<context>
    <name>LaptopsSection</name>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Each laptop gets a file of its own, in which interviews are sealed as soon as they are finished. It collects by the definition of this moment: settle the rest first.</source>
        <translation>Jeder Laptop bekommt eine eigene Datei, in der Interviews versiegelt werden, sobald sie beendet sind. Er erhebt nach der Definition dieses Augenblicks: Legen Sie alles andere zuerst fest.</translation>
    </message>
    <message>
        <source>A laptop can be enrolled once the design is saved and the key of every recipient was tried (under Keys).</source>
        <translation>Ein Laptop kann angemeldet werden, sobald der Entwurf gespeichert und jeder Schlüssel ausprobiert ist (unter Schlüssel).</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;File to make; its name is the laptop&apos;s</source>
        <translation>Neue &amp;Datei; ihr Name ist der des Laptops</translation>
    </message>
    <message>
        <source>I answer for it: the laptop&apos;s &amp;disk is encrypted</source>
        <translation>Ich stehe dafür ein: Die &amp;Platte des Laptops ist verschlüsselt</translation>
    </message>
    <message>
        <source>A s&amp;tick in the laptop for a copy of all that is sealed (may stay empty)</source>
        <translation>Ein S&amp;tick im Laptop für eine Kopie von allem Versiegelten (kann leer bleiben)</translation>
    </message>
    <message>
        <source>The coordinator&apos;s &amp;key that signs</source>
        <translation>Der &amp;Schlüssel der Koordination, der unterschreibt</translation>
    </message>
    <message>
        <source>Its &amp;passphrase</source>
        <translation>Seine &amp;Passphrase</translation>
    </message>
    <message>
        <source>No laptop is enrolled yet.</source>
        <translation>Noch ist kein Laptop angemeldet.</translation>
    </message>
    <message>
        <source>Made {0}. Move it to the laptop {1} and open it there with Sojourn. Don&apos;t copy it to a second one: enrol that too.</source>
        <translation>{0} wurde gemacht. Bringen Sie die Datei auf den Laptop {1} und öffnen Sie sie dort mit Sojourn. Kopieren Sie sie nicht auf einen zweiten: Melden Sie auch den an.</translation>
    </message>
    <message>
        <source>{0}: its disk was seen to be encrypted</source>
        <translation>{0}: seine Platte ist sichtbar verschlüsselt</translation>
    </message>
    <message>
        <source>{0}: you answered for the encryption of its disk</source>
        <translation>{0}: Sie stehen für die Verschlüsselung seiner Platte ein</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>Einen Laptop anmelden</translation>
    </message>
    <message>
        <source>&amp;Enrol the laptop</source>
        <translation>Laptop &amp;anmelden</translation>
    </message>
    <message>
        <source>The disk under this folder is encrypted, as far as this computer tells.</source>
        <translation>Die Platte unter diesem Ordner ist verschlüsselt, soweit dieser Computer es zeigt.</translation>
    </message>
    <message>
        <source>The disk under this folder shows no encryption. Without it whoever takes the laptop reads an interview that is being typed.</source>
        <translation>Die Platte unter diesem Ordner zeigt keine Verschlüsselung. Ohne sie liest, wer den Laptop nimmt, ein Interview, das gerade getippt wird.</translation>
    </message>
    <message>
        <source>Whether the disk under this folder is encrypted can&apos;t be seen from here (BitLocker and FileVault don&apos;t show).</source>
        <translation>Ob die Platte unter diesem Ordner verschlüsselt ist, lässt sich von hier nicht sehen (BitLocker und FileVault zeigen es nicht).</translation>
    </message>
    <message>
        <source>Please say which file is made.</source>
        <translation>Bitte sagen Sie, welche Datei gemacht wird.</translation>
    </message>
    <message>
        <source>There is a file {0} already; it was left as it is.</source>
        <translation>Es gibt schon eine Datei {0}; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>There is already a laptop called {0}. Give the file another name.</source>
        <translation>Es gibt schon einen Laptop namens {0}. Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>A laptop whose disk is not encrypted is not enrolled. Encrypt it (LUKS, FileVault, BitLocker), then say so here.</source>
        <translation>Ein Laptop mit unverschlüsselter Platte wird nicht angemeldet. Verschlüsseln Sie sie (LUKS, FileVault, BitLocker) und sagen Sie es dann hier.</translation>
    </message>
    <message>
        <source>Please choose the key that signs; the file is called {0}.</source>
        <translation>Bitte wählen Sie den Schlüssel, der unterschreibt; die Datei heißt {0}.</translation>
    </message>
</context>
<context>
    <name>LastingRow</name>
    <message>
        <source>Years it lasted</source>
        <translation>Dauer in Jahren</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Months more</source>
        <translation>Weitere Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>years and {months} months</source>
        <translation>Jahre und {months} Monate</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Year of the mark</source>
        <translation>Jahr der Notiz</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>moved, child, new home …</source>
        <translation>Umzug, Kind, neue Wohnung …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Only for you, to remember years by. It is not kept: when the interview ends or is interrupted, it is gone.</source>
        <translation>Nur für Sie, als Gedächtnisstütze. Es wird nicht gespeichert: Endet das Interview oder wird es unterbrochen, ist es weg.</translation>
    </message>
    <message>
        <source>Change the mark</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>Notiz setzen</translation>
    </message>
    <message>
        <source>Change this mark or take it away</source>
        <translation>Diese Notiz ändern oder entfernen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Studie</translation>
    </message>
    <message>
        <source>&amp;Fieldwork</source>
        <translation>&amp;Feldarbeit</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie …</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>Studie ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Start an &amp;interview</source>
        <translation>&amp;Interview beginnen</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>Stud&amp;y design…</source>
        <translation>Studien&amp;entwurf …</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>&amp;Vorführung</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>I&amp;mport a package…</source>
        <translation>Paket i&amp;mportieren …</translation>
    </message>
    <message>
        <source>&amp;Export the records…</source>
        <translation>Datensätze e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Withdraw a record…</source>
        <translation>Datensatz &amp;widerrufen …</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>Diese Studie s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>&amp;Interview</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>&amp;Nächster Teil</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Leave it for later</source>
        <translation>Für später &amp;liegen lassen</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pause…</translation>
    </message>
    <message>
        <source>&amp;Booth</source>
        <translation>Stan&amp;d</translation>
    </message>
    <message>
        <source>&amp;Cover the screen</source>
        <translation>Bildschirm &amp;verdecken</translation>
    </message>
    <message>
        <source>&amp;Staff…</source>
        <translation>&amp;Team…</translation>
    </message>
    <message>
        <source>&amp;Lock the booth</source>
        <translation>Stand &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Paper for the &amp;ethics board…</source>
        <translation>Papier für die &amp;Ethikkommission …</translation>
    </message>
    <message>
        <source>&amp;Merge bundles…</source>
        <translation>&amp;Bündel zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Übergeben …</translation>
    </message>
    <message>
        <source>&amp;Anonymise the study…</source>
        <translation>Studie &amp;anonymisieren …</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Bundles to merge</source>
        <translation>Bündel zum Zusammenführen</translation>
    </message>
    <message>
        <source>Drop bundles, a folder or a stick here, or choose them below.</source>
        <translation>Ziehen Sie Bündel, einen Ordner oder einen Stick hierher, oder wählen Sie sie unten.</translation>
    </message>
    <message>
        <source>&amp;Key that opens records (.age)</source>
        <translation>&amp;Schlüssel, der Datensätze öffnet (.age)</translation>
    </message>
    <message>
        <source>Key that &amp;signs receipts (.key)</source>
        <translation>Schlüssel, der &amp;Quittungen unterschreibt (.key)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Empty the &amp;list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Merge &amp;more</source>
        <translation>&amp;Mehr zusammenführen</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Start&amp;seite</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>It could not be finished</source>
        <translation>Es konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>Bundles that had come in by then are in the study, each whole. Merge the same ones again: nothing comes in twice.</source>
        <translation>Bündel, die bis dahin aufgenommen waren, sind in der Studie, jedes vollständig. Führen Sie dieselben noch einmal zusammen: Nichts kommt doppelt hinein.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose a f&amp;older or stick…</source>
        <translation>&amp;Ordner oder Stick wählen …</translation>
    </message>
    <message>
        <source>Merge bundles</source>
        <translation>Bündel zusammenführen</translation>
    </message>
    <message>
        <source>What laptops and other coordinators hand over comes into this study, in any order and any number of times: nothing comes in twice.</source>
        <translation>Was Laptops und andere Koordinierende übergeben, kommt in diese Studie, in beliebiger Reihenfolge und beliebig oft: Nichts kommt doppelt hinein.</translation>
    </message>
    <message>
        <source>Without a key records come in sealed, and can be opened later. With the key that signs, each laptop gets a receipt, in the folder receipts beside the study.</source>
        <translation>Ohne Schlüssel kommen Datensätze versiegelt herein und können später geöffnet werden. Mit dem Schlüssel, der unterschreibt, bekommt jeder Laptop eine Quittung, im Ordner receipts neben der Studie.</translation>
    </message>
</context>
<context>
    <name>MergeReportView</name>
    <message>
        <source>What became of each bundle</source>
        <translation>Was aus jedem Bündel wurde</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>How much of each laptop has come</source>
        <translation>Wie viel von jedem Laptop angekommen ist</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>Datensätze hier</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Bundles: {0}. Refused: {1}.</source>
        <translation>Bündel: {0}. Abgelehnt: {1}.</translation>
    </message>
    <message>
        <source>{0}, of {1}</source>
        <translation>{0}, von {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Records that became readable: {0}.</source>
        <translation>Lesbar gewordene Datensätze: {0}.</translation>
    </message>
    <message>
        <source>Records that are still sealed: {0}. Merge again with a key to read them.</source>
        <translation>Noch versiegelte Datensätze: {0}. Führen Sie sie noch einmal mit einem Schlüssel zusammen, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Records that came in several versions: {0}. All versions are kept, and one is read.</source>
        <translation>Datensätze, die in mehreren Fassungen kamen: {0}. Alle Fassungen sind behalten, eine wird gelesen.</translation>
    </message>
    <message>
        <source>Receipts written to {0}: {1}. Take each to its laptop, which then deletes what is here.</source>
        <translation>In {0} geschriebene Quittungen: {1}. Bringen Sie jede zu ihrem Laptop, der dann löscht, was hier ist.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Schon früher aufgenommen</translation>
    </message>
    <message>
        <source>Nothing to do: the same stick twice is harmless.</source>
        <translation>Nichts zu tun: Derselbe Stick zweimal schadet nicht.</translation>
    </message>
    <message>
        <source>Refused: changed, or not by an enrolled laptop</source>
        <translation>Abgelehnt: verändert, oder nicht von einem angemeldeten Laptop</translation>
    </message>
    <message>
        <source>Nothing of it came in. Find out where it came from, and ask its laptop for a new one.</source>
        <translation>Nichts davon ist aufgenommen. Finden Sie heraus, woher es kommt, und bitten Sie seinen Laptop um ein neues.</translation>
    </message>
    <message>
        <source>Refused: cut off</source>
        <translation>Abgelehnt: abgeschnitten</translation>
    </message>
    <message>
        <source>Nothing of it came in. Copy it again, or ask for it again.</source>
        <translation>Nichts davon ist aufgenommen. Kopieren Sie es noch einmal, oder bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>Refused: of another study</source>
        <translation>Abgelehnt: von einer anderen Studie</translation>
    </message>
    <message>
        <source>Merge it into the study that it belongs to.</source>
        <translation>Führen Sie es mit der Studie zusammen, zu der es gehört.</translation>
    </message>
    <message>
        <source>Refused: seals to other keys</source>
        <translation>Abgelehnt: für andere Schlüssel versiegelt</translation>
    </message>
    <message>
        <source>Its laptop was enrolled with other keys than this study has. Ask who enrolled it.</source>
        <translation>Sein Laptop wurde mit anderen Schlüsseln angemeldet, als diese Studie hat. Fragen Sie, wer ihn angemeldet hat.</translation>
    </message>
    <message>
        <source>Refused: from a newer Sojourn</source>
        <translation>Abgelehnt: von einem neueren Sojourn</translation>
    </message>
    <message>
        <source>Install the newest Sojourn on this computer, then merge it again.</source>
        <translation>Installieren Sie das neueste Sojourn auf diesem Computer und führen Sie es dann noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Refused: larger than any bundle</source>
        <translation>Abgelehnt: größer als jedes Bündel</translation>
    </message>
    <message>
        <source>No laptop writes such a file. Ask for the bundle again.</source>
        <translation>Kein Laptop schreibt eine solche Datei. Bitten Sie noch einmal um das Bündel.</translation>
    </message>
    <message>
        <source>Refused: no bundle</source>
        <translation>Abgelehnt: kein Bündel</translation>
    </message>
    <message>
        <source>Choose files that end in .bundle, or a folder with some.</source>
        <translation>Wählen Sie Dateien, die auf .bundle enden, oder einen Ordner mit solchen.</translation>
    </message>
    <message>
        <source>Refused: can&apos;t be read</source>
        <translation>Abgelehnt: nicht lesbar</translation>
    </message>
    <message>
        <source>Copy it to this computer first, or try another stick.</source>
        <translation>Kopieren Sie es zuerst auf diesen Computer, oder versuchen Sie einen anderen Stick.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>The bundle may be good. Free some space on this disk, then merge it again.</source>
        <translation>Das Bündel ist vielleicht in Ordnung. Schaffen Sie Platz auf diesem Datenträger und führen Sie es dann noch einmal zusammen.</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} schon da</translation>
    </message>
    <message>
        <source>{0} withdrawn</source>
        <translation>{0} zurückgezogen</translation>
    </message>
    <message>
        <source>{0} in another version</source>
        <translation>{0} in einer anderen Fassung</translation>
    </message>
    <message>
        <source>{0} only listed</source>
        <translation>{0} nur aufgeführt</translation>
    </message>
    <message>
        <source>There are two of it, or its file was put back from a backup. All its records are in. Enrol a second computer as a laptop of its own.</source>
        <translation>Es gibt ihn zweimal, oder seine Datei stammt aus einer Sicherung. Alle seine Datensätze sind aufgenommen. Melden Sie einen zweiten Computer als eigenen Laptop an.</translation>
    </message>
    <message>
        <source>{0} have not come yet: ask for its next bundle.</source>
        <translation>{0} sind noch nicht gekommen: Bitten Sie um das nächste Bündel.</translation>
    </message>
    <message>
        <source>a coordinator&apos;s study</source>
        <translation>Studie einer Koordination</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong: this is a bug of ours.</source>
        <translation>Etwas ist schiefgegangen: Das ist ein Fehler von uns.</translation>
    </message>
    <message>
        <source>Every answer that was given before it is in the study. You can go on; if the window behaves oddly, close it and open the study again.

Please send us the report {0} (look through it first: it may show values you gave).</source>
        <translation>Alle Antworten davor sind in der Studie. Sie können weitermachen; wenn sich das Fenster seltsam verhält, schließen Sie es und öffnen die Studie neu.

Bitte senden Sie uns den Bericht {0} (sehen Sie ihn vorher durch: Er kann eingegebene Werte zeigen).</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>Collects research careers and tests, with data, what people say about moving between academia and industry. Free software under the MIT licence.</source>
        <translation>Sammelt Forschungslaufbahnen und prüft an Daten, was über Wechsel zwischen Wissenschaft und Wirtschaft gesagt wird. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Eine Studie öffnen</translation>
    </message>
    <message>
        <source>Studies (*{0})</source>
        <translation>Studien (*{0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where to keep the study</source>
        <translation>Wo die Studie abgelegt wird</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>Ein Paket importieren</translation>
    </message>
    <message>
        <source>Data packages (*.zip {0})</source>
        <translation>Datenpakete (*.zip {0})</translation>
    </message>
    <message>
        <source>Where to write the package</source>
        <translation>Wohin das Paket geschrieben wird</translation>
    </message>
    <message>
        <source>One file (*{0})</source>
        <translation>Eine Datei (*{0})</translation>
    </message>
    <message>
        <source>A folder of tables (*)</source>
        <translation>Ein Ordner mit Tabellen (*)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Einen Schlüssel wählen</translation>
    </message>
    <message>
        <source>Keys (*.age *.key)</source>
        <translation>Schlüssel (*.age *.key)</translation>
    </message>
    <message>
        <source>Take a definition in</source>
        <translation>Eine Definition übernehmen</translation>
    </message>
    <message>
        <source>Definitions (*.toml)</source>
        <translation>Definitionen (*.toml)</translation>
    </message>
    <message>
        <source>Choose a form of extra questions</source>
        <translation>Ein Formular mit Zusatzfragen wählen</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>Formulare (*.xlsx)</translation>
    </message>
    <message>
        <source>Where to write the definition</source>
        <translation>Wohin die Definition geschrieben wird</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Einen Plan laden</translation>
    </message>
    <message>
        <source>Plans (*{0})</source>
        <translation>Pläne (*{0})</translation>
    </message>
    <message>
        <source>Where to keep the plan</source>
        <translation>Wo der Plan abgelegt wird</translation>
    </message>
    <message>
        <source>A page (*{0})</source>
        <translation>Eine Seite (*{0})</translation>
    </message>
    <message>
        <source>A document to print (*{0})</source>
        <translation>Ein Dokument zum Drucken (*{0})</translation>
    </message>
    <message>
        <source>A table (*{0})</source>
        <translation>Eine Tabelle (*{0})</translation>
    </message>
    <message>
        <source>A picture (*{0})</source>
        <translation>Ein Bild (*{0})</translation>
    </message>
    <message>
        <source>Where to write the progress</source>
        <translation>Wohin der Verlauf geschrieben wird</translation>
    </message>
    <message>
        <source>Where to write the paper</source>
        <translation>Wohin das Papier geschrieben wird</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>Bündel wählen</translation>
    </message>
    <message>
        <source>Bundles (*{0})</source>
        <translation>Bündel (*{0})</translation>
    </message>
    <message>
        <source>Choose the receipt</source>
        <translation>Quittung wählen</translation>
    </message>
    <message>
        <source>Receipts (*{0})</source>
        <translation>Quittungen (*{0})</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Den Code speichern</translation>
    </message>
    <message>
        <source>One page (*.pdf)</source>
        <translation>Eine Seite (*.pdf)</translation>
    </message>
    <message>
        <source>withdrawal-code.pdf</source>
        <translation>widerrufscode.pdf</translation>
    </message>
</context>
<context>
    <name>NewStudyPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>Studie an&amp;legen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopped; no study was made.</source>
        <translation>Angehalten; es wurde keine Studie angelegt.</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>Eine neue Studie</translation>
    </message>
    <message>
        <source>&amp;Title, as respondents see it</source>
        <translation>&amp;Titel, wie ihn die Befragten sehen</translation>
    </message>
    <message>
        <source>Neutral, so that it suggests no answer.</source>
        <translation>Neutral, damit er keine Antwort nahelegt.</translation>
    </message>
    <message>
        <source>&amp;Year of the interviews</source>
        <translation>&amp;Jahr der Interviews</translation>
    </message>
    <message>
        <source>Who is &amp;responsible for the data</source>
        <translation>Wer für die Daten &amp;verantwortlich ist</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>W&amp;ie man sie erreicht</translation>
    </message>
    <message>
        <source>Respondents read both with the consent text, before they agree.</source>
        <translation>Die Befragten lesen beides mit dem Einwilligungstext, bevor sie zustimmen.</translation>
    </message>
    <message>
        <source>&amp;File it is kept in</source>
        <translation>&amp;Datei, in der sie liegt</translation>
    </message>
    <message>
        <source>Please give the study a title.</source>
        <translation>Bitte geben Sie der Studie einen Titel.</translation>
    </message>
    <message>
        <source>Please give the year of the interviews, such as {0}.</source>
        <translation>Bitte geben Sie das Jahr der Interviews an, zum Beispiel {0}.</translation>
    </message>
    <message>
        <source>Please say who is responsible for the data: a person or an office.</source>
        <translation>Bitte angeben, wer für die Daten verantwortlich ist: eine Person oder eine Stelle.</translation>
    </message>
    <message>
        <source>Please say how they are reached, for instance by which e-mail address.</source>
        <translation>Bitte angeben, wie man sie erreicht, zum Beispiel unter welcher E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Please say in fewer words who is responsible and how they are reached.</source>
        <translation>Bitte in weniger Worten angeben, wer verantwortlich ist und wie man sie erreicht.</translation>
    </message>
    <message>
        <source>Please say in which file it is kept.</source>
        <translation>Bitte geben Sie an, in welcher Datei sie liegt.</translation>
    </message>
    <message>
        <source>There is a file {0} already. Choose another name, or open it.</source>
        <translation>Die Datei {0} gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie sie.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{0}: one less</source>
        <translation>{0}: eins weniger</translation>
    </message>
    <message>
        <source>{0}: one more</source>
        <translation>{0}: eins mehr</translation>
    </message>
</context>
<context>
    <name>PaperChart</name>
    <message>
        <source>Papers in each year</source>
        <translation>Publikationen in jedem Jahr</translation>
    </message>
    <message>
        <source>{0} as in a typical year; type a number if this year was different</source>
        <translation>{0} wie in einem typischen Jahr; geben Sie eine Zahl ein, wenn dieses Jahr anders war</translation>
    </message>
    <message>
        <source>Papers a year</source>
        <translation>Publikationen im Jahr</translation>
    </message>
    <message>
        <source>Papers in {0}</source>
        <translation>Publikationen {0}</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Ort wählen …</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Paper for the ethics board</source>
        <translation>Papier für die Ethikkommission</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>{0} wird geschrieben …</translation>
    </message>
    <message>
        <source>What is stored, where, for how long and who can read it, from this study&apos;s own file</source>
        <translation>Was wo und wie lange gespeichert wird und wer es lesen kann, aus der Datei dieser Studie selbst</translation>
    </message>
    <message>
        <source>It also has the consent texts, every question in every language, the logs of deletions and merges, the reasons for sensitive extra questions, and the risks that remain. What only those responsible can know is marked: fill it in before you hand the paper in. It is written in English.</source>
        <translation>Darin stehen auch die Einwilligungstexte, jede Frage in jeder Sprache, die Protokolle der Löschungen und Zusammenführungen, die Gründe für sensible Zusatzfragen und die verbleibenden Risiken. Was nur die Verantwortlichen wissen können, ist gekennzeichnet: Ergänzen Sie es, bevor Sie das Papier einreichen. Es ist auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Geschrieben nach {0}.</translation>
    </message>
    <message>
        <source>No program was found to open it with. It is {0}</source>
        <translation>Es wurde kein Programm gefunden, das sie öffnet. Sie liegt unter {0}</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Bildschirm verdecken</translation>
    </message>
    <message>
        <source>Part {0} of {1}: {2}</source>
        <translation>Teil {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, now</source>
        <translation>{0}, jetzt</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>Verbleibende Zeit: {0}</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about two minutes</source>
        <translation>etwa zwei Minuten</translation>
    </message>
    <message>
        <source>about three minutes</source>
        <translation>etwa drei Minuten</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>I have &amp;noted it</source>
        <translation>Ich habe ihn &amp;notiert</translation>
    </message>
    <message>
        <source>Your interview is paused</source>
        <translation>Ihr Interview ruht jetzt</translation>
    </message>
    <message>
        <source>Note this code. With it you go on where you are:</source>
        <translation>Notieren Sie diesen Code. Mit ihm machen Sie dort weiter, wo Sie sind:</translation>
    </message>
    <message>
        <source>Your answers are encrypted with this code and nobody can read them without it. It is shown only now and kept nowhere: without it you would have to begin anew.</source>
        <translation>Ihre Antworten sind mit diesem Code verschlüsselt, und ohne ihn kann niemand sie lesen. Er wird nur jetzt gezeigt und nirgends aufbewahrt: Ohne ihn müssten Sie von vorn beginnen.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Finished interviews by site</source>
        <translation>Abgeschlossene Interviews nach Ort</translation>
    </message>
    <message>
        <source>Finished interviews by day</source>
        <translation>Abgeschlossene Interviews nach Tag</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>ohne Ort</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>{finished}, interrupted: {interrupted}, refused: {refused}</source>
        <translation>{finished}, unterbrochen: {interrupted}, abgelehnt: {refused}</translation>
    </message>
    <message>
        <source>{finished} of {target}, interrupted: {interrupted}, refused: {refused}</source>
        <translation>{finished} von {target}, unterbrochen: {interrupted}, abgelehnt: {refused}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff &amp;PIN</source>
        <translation>&amp;PIN des Teams</translation>
    </message>
    <message>
        <source>That was not the PIN. You can try again in {0} s.</source>
        <translation>Das war nicht die PIN. Sie können es in {0} s noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>People and places</source>
        <translation>Menschen und Orte</translation>
    </message>
    <message>
        <source>How interviews are held, where, how many of them, and how respondents are found.</source>
        <translation>Wie Interviews stattfinden, wo, wie viele, und wie Befragte gefunden werden.</translation>
    </message>
    <message>
        <source>Interviews are &amp;held</source>
        <translation>Interviews finden s&amp;tatt</translation>
    </message>
    <message>
        <source>at a booth, with staff</source>
        <translation>an einem Stand, mit Personal</translation>
    </message>
    <message>
        <source>by respondents alone, at their own machine</source>
        <translation>von den Befragten allein, am eigenen Gerät</translation>
    </message>
    <message>
        <source>in a department, one after the other</source>
        <translation>in einer Einrichtung, eines nach dem anderen</translation>
    </message>
    <message>
        <source>At a booth the window is locked between respondents by a PIN of the staff.</source>
        <translation>An einem Stand ist das Fenster zwischen den Befragten mit einer PIN des Personals gesperrt.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Name, such as Hall 1</source>
        <translation>Name, etwa Halle 1</translation>
    </message>
    <message>
        <source>Interviews wanted</source>
        <translation>Gewünschte Interviews</translation>
    </message>
    <message>
        <source>Add a &amp;site</source>
        <translation>&amp;Ort hinzufügen</translation>
    </message>
    <message>
        <source>With two or more, each interview is asked for its site. Targets may stay empty.</source>
        <translation>Bei zweien oder mehr wird in jedem Interview nach dem Ort gefragt. Zielzahlen können leer bleiben.</translation>
    </message>
    <message>
        <source>How respondents are found</source>
        <translation>Wie Befragte gefunden werden</translation>
    </message>
    <message>
        <source>A single one is not asked.</source>
        <translation>Ein einziger wird nicht gefragt.</translation>
    </message>
    <message>
        <source>At a booth, seconds until an interview that nobody touches e&amp;nds</source>
        <translation>Am Stand: &amp;Sekunden, bis ein Interview endet, das niemand berührt</translation>
    </message>
    <message>
        <source>&amp;What becomes of it then</source>
        <translation>&amp;Was dann daraus wird</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <translation>es wird gelöscht</translation>
    </message>
    <message>
        <source>the staff can go on with it for ten minutes</source>
        <translation>das Personal kann zehn Minuten lang damit weitermachen</translation>
    </message>
</context>
<context>
    <name>PlanHolder</name>
    <message>
        <source>Getting the plan …</source>
        <translation>Der Plan wird geholt …</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>people of 100</source>
        <translation>Personen von 100</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>oder mehr</translation>
    </message>
    <message>
        <source>or less</source>
        <translation>oder weniger</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>This is the plan that ships with Sojourn, made without these data.</source>
        <translation>Das ist der Plan, der mit Sojourn kommt und ohne diese Daten entstand.</translation>
    </message>
    <message>
        <source>The study named this plan before its first record.</source>
        <translation>Die Studie hat diesen Plan vor ihrer ersten Aufzeichnung genannt.</translation>
    </message>
    <message>
        <source>A plan that the study did not name before its first record: its analysis will be called exploratory.</source>
        <translation>Ein Plan, den die Studie nicht vor ihrer ersten Aufzeichnung genannt hat: Seine Auswertung wird explorativ genannt.</translation>
    </message>
    <message>
        <source>The plan of the analysis</source>
        <translation>Der Plan der Auswertung</translation>
    </message>
    <message>
        <source>A plan says beforehand what is tested and how large an effect has to be to matter to anybody. Each claim more makes every one harder to settle.</source>
        <translation>Ein Plan sagt vorher, was geprüft wird und wie groß eine Wirkung sein muss, damit sie für jemanden zählt. Jede weitere Behauptung macht es schwerer, eine zu entscheiden.</translation>
    </message>
    <message>
        <source>Whose careers</source>
        <translation>Wessen Laufbahnen</translation>
    </message>
    <message>
        <source>Without a mark everybody&apos;s. Else those who gave one of the marked answers to each question that has marks.</source>
        <translation>Ohne Häkchen die aller. Sonst die derer, die auf jede Frage mit Häkchen eine der angehakten Antworten gaben.</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Wie gerechnet wird</translation>
    </message>
    <message>
        <source>Chances are over ten years, for the numbers are named after that. Checks, references and wordings of a plan are changed in its file.</source>
        <translation>Chancen gelten über zehn Jahre, denn danach sind die Zahlen benannt. Prüfungen, Bezugswerte und Wortlaut eines Plans ändert man in seiner Datei.</translation>
    </message>
    <message>
        <source>&amp;Analyse by this plan</source>
        <translation>Nach diesem Plan &amp;auswerten</translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
        <translation>Sp&amp;eichern…</translation>
    </message>
    <message>
        <source>As it sh&amp;ips</source>
        <translation>W&amp;ie geliefert</translation>
    </message>
    <message>
        <source>Level of si&amp;gnificance</source>
        <translation>Si&amp;gnifikanzniveau</translation>
    </message>
    <message>
        <source>&amp;Years in industry that the figure shows</source>
        <translation>Jahre in der Wirtschaft, die das Bild zeigt (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <source>The plan of the analysis in sight is lost; this is the plan that ships.</source>
        <translation>Der Plan der gezeigten Auswertung ist verloren; das ist der Plan, der mit Sojourn kommt.</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Alle Behauptungen</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>The claims of the plan</source>
        <translation>Die Behauptungen des Plans</translation>
    </message>
    <message>
        <source>Space takes a claim in or out; type in the second column what effect matters.</source>
        <translation>Die Leertaste nimmt eine Behauptung auf oder heraus; in der zweiten Spalte steht, welche Wirkung zählt.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>Ve&amp;rsionsname</translation>
    </message>
    <message>
        <source>See&amp;d of random numbers</source>
        <translation>Startwert &amp;der Zufallszahlen</translation>
    </message>
    <message>
        <source>Times that people are drawn ane&amp;w</source>
        <translation>Wie oft Personen neu gezogen &amp;werden</translation>
    </message>
    <message>
        <source>&amp;Fewest people that are drawn</source>
        <translation>Wenigste Personen, die gezeichnet werden (&amp;F)</translation>
    </message>
    <message>
        <source>Year in which observed &amp;curves start</source>
        <translation>Jahr, in dem beobachtete &amp;Kurven beginnen</translation>
    </message>
</context>
<context>
    <name>ProcessTask</name>
    <message>
        <source>The work could not be started: {0}</source>
        <translation>Der Vorgang konnte nicht gestartet werden: {0}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Schließen Sie einige Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This stopped at a mistake of ours, not of your data.</source>
        <translation>Der Vorgang endete durch einen Fehler von uns, nicht in Ihren Daten.</translation>
    </message>
    <message>
        <source>The study is as it was before.</source>
        <translation>Die Studie ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Please send us the report {0} (look through it first: it may show values you gave).</source>
        <translation>Bitte senden Sie uns den Bericht {0} (sehen Sie ihn vorher durch: Er kann eingegebene Werte zeigen).</translation>
    </message>
    <message>
        <source>No report could be kept: free some space on the disk and try again.</source>
        <translation>Es konnte kein Bericht abgelegt werden: Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was done by then is in the study, whole.</source>
        <translation>Was bis dahin getan war, ist vollständig in der Studie.</translation>
    </message>
    <message>
        <source>The work was ended from outside{0}</source>
        <translation>Der Vorgang wurde von außen beendet{0}</translation>
    </message>
    <message>
        <source>Nothing was changed in the study.</source>
        <translation>In der Studie wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Often the memory was not enough: close other programs and try again.</source>
        <translation>Oft reichte der Speicher nicht: Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>A mark across a bar is what is wanted; the empty piece is what was interrupted or refused.</source>
        <translation>Ein Strich durch einen Balken ist, was gewünscht ist; das leere Stück ist, was unterbrochen oder abgelehnt wurde.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Records, time and quality</source>
        <translation>Datensätze, Dauer und Qualität</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Counts under {0} are held back, and with them so many others that no total tells them. Counts by site and day have no link to any record.</source>
        <translation>Anzahlen unter {0} werden zurückgehalten, und mit ihnen so viele andere, dass keine Summe sie verrät. Die Anzahlen nach Ort und Tag haben keine Verbindung zu einem Datensatz.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Geschrieben nach {0}.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>How many interviews were finished is held back</source>
        <translation>Wie viele Interviews abgeschlossen sind, wird zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) finished</source>
        <translation>
            <numerusform>%n Interview abgeschlossen</numerusform>
            <numerusform>%n Interviews abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} wanted</source>
        <translation>{0} von {1} gewünschten</translation>
    </message>
    <message>
        <source>Start the first interview on this laptop: it is counted as soon as it has ended.</source>
        <translation>Beginnen Sie das erste Interview auf diesem Laptop: Es wird gezählt, sobald es beendet ist.</translation>
    </message>
    <message>
        <source>Start the first interview here, or enrol a laptop and merge what it collected; both are counted by site and day.</source>
        <translation>Beginnen Sie hier das erste Interview, oder melden Sie einen Laptop an und führen Sie zusammen, was er erhoben hat; beides wird nach Ort und Tag gezählt.</translation>
    </message>
    <message>
        <source>Everything that is sealed on this laptop is on its stick too.</source>
        <translation>Alles, was auf diesem Laptop versiegelt ist, ist auch auf seinem Stick.</translation>
    </message>
    <message>
        <source>This laptop copies what it seals to no stick: hand over a bundle every evening.</source>
        <translation>Dieser Laptop kopiert, was er versiegelt, auf keinen Stick: Übergeben Sie jeden Abend ein Bündel.</translation>
    </message>
    <message>
        <source>Records: readable here {0}, sealed {1}, deleted on withdrawal {2}.</source>
        <translation>Datensätze: hier lesbar {0}, versiegelt {1}, auf Widerruf gelöscht {2}.</translation>
    </message>
    <message>
        <source>In the middle an interview took {0} minutes or more.</source>
        <translation>In der Mitte dauerte ein Interview {0} Minuten oder mehr.</translation>
    </message>
    <message>
        <source>Too few records are readable here to tell of their quality.</source>
        <translation>Hier sind zu wenige Datensätze lesbar, um etwas über ihre Qualität zu sagen.</translation>
    </message>
    <message>
        <source>Data quality in the middle: {0}; 1 is nothing noticed. What was noticed on average, where 0 is nothing and 1 all of it:</source>
        <translation>Datenqualität in der Mitte: {0}; 1 heißt, nichts fiel auf. Was im Mittel auffiel, wobei 0 nichts und 1 alles heißt:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Say how much each was</source>
        <translation>Angeben, wie viel jede war</translation>
    </message>
    <message>
        <source>another year</source>
        <translation>ein anderes Jahr</translation>
    </message>
    <message>
        <source>You were a PhD student since another year</source>
        <translation>Sie promovierten seit einem anderen Jahr</translation>
    </message>
    <message>
        <source>{years}: {one} and {other} at the same time. How much of a full-time job was each?</source>
        <translation>{years}: „{one}“ und „{other}“ zur gleichen Zeit. Welchen Anteil einer Vollzeitstelle hatte jede?</translation>
    </message>
    <message>
        <source>You were a PhD student since {year}</source>
        <translation>Sie promovierten seit {year}</translation>
    </message>
    <message>
        <source>A PhD student until {year}</source>
        <translation>Promotion bis {year}</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>A break: not in paid work</source>
        <translation>Eine Pause: nicht erwerbstätig</translation>
    </message>
    <message>
        <source>Another position</source>
        <translation>Eine andere Stelle</translation>
    </message>
    <message>
        <source>Add a position there</source>
        <translation>Dort eine Stelle hinzufügen</translation>
    </message>
    <message>
        <source>{years}: nothing told, and you got your PhD in {phd}. What was it?</source>
        <translation>{years}: keine Angabe, und Ihre Promotion war {phd}. Was war da?</translation>
    </message>
    <message>
        <source>{years}: nothing told. You got your PhD in {phd}: if you were a PhD student until then, since which year?</source>
        <translation>{years}: keine Angabe. Ihre Promotion war {phd}: Falls Sie bis dahin promovierten, seit welchem Jahr?</translation>
    </message>
    <message>
        <source>{years}: nothing told yet. What came next?</source>
        <translation>{years}: noch keine Angabe. Was kam danach?</translation>
    </message>
    <message>
        <source>{years}: nothing told. A break?</source>
        <translation>{years}: keine Angabe. Eine Pause?</translation>
    </message>
    <message>
        <source>Also open: {years}.</source>
        <translation>Auch offen: {years}.</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Begin with a set and move single questions. Each record names what it was asked, so a study may change its questions while it runs.</source>
        <translation>Beginnen Sie mit einem Satz und verschieben Sie einzelne Fragen. Jeder Datensatz nennt, was gefragt wurde; eine Studie darf ihre Fragen also ändern, während sie läuft.</translation>
    </message>
    <message>
        <source>The &amp;core: a booth&apos;s three minutes</source>
        <translation>Der &amp;Kern: drei Minuten am Stand</translation>
    </message>
    <message>
        <source>The f&amp;ull set</source>
        <translation>Der &amp;volle Satz</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Das Interview ansehen</translation>
    </message>
    <message>
        <source>The questions, marked where they are asked</source>
        <translation>Die Fragen, angekreuzt, wo sie gestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), about {0} minutes for a career of four positions</source>
        <translation>
            <numerusform>Eine Frage, etwa {0} Minuten bei einer Laufbahn mit vier Stellen</numerusform>
            <numerusform>%n Fragen, etwa {0} Minuten bei einer Laufbahn mit vier Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show my code</source>
        <translation>Meinen Code zeigen</translation>
    </message>
    <message>
        <source>The code is gone from this screen and this computer. It can&apos;t be shown again.</source>
        <translation>Der Code ist von diesem Bildschirm und diesem Rechner verschwunden. Er kann nicht noch einmal gezeigt werden.</translation>
    </message>
    <message>
        <source>Nobody can find your answers by your name. If you ever want them deleted, you need a code. It is shown once, for a minute: photograph it or write it down.</source>
        <translation>Niemand kann Ihre Antworten über Ihren Namen finden. Wenn Sie sie einmal löschen lassen möchten, brauchen Sie einen Code. Er wird einmal gezeigt, eine Minute lang: Fotografieren Sie ihn oder schreiben Sie ihn auf.</translation>
    </message>
    <message>
        <source>The code was not saved; your answers are.</source>
        <translation>Der Code wurde nicht gespeichert; Ihre Antworten schon.</translation>
    </message>
    <message>
        <source>The minute is over, and the code is gone.</source>
        <translation>Die Minute ist vorbei, und der Code ist verschwunden.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}).</source>
        <translation>{0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Choose another place, or photograph the code.</source>
        <translation>Wählen Sie einen anderen Ort, oder fotografieren Sie den Code.</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Widerrufscode</translation>
    </message>
    <message>
        <source>QR code with the code and the contact, and none of your answers</source>
        <translation>QR-Code mit dem Code und dem Kontakt, ohne Ihre Antworten</translation>
    </message>
    <message>
        <source>I have it, hide it</source>
        <translation>Ich habe ihn, ausblenden</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Withdrawal code: {0}</source>
        <translation>Widerrufscode: {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can have your record deleted. It is kept nowhere here, so a lost code can&apos;t be replaced. Once the study has made its records anonymous, nobody can find yours.</source>
        <translation>Wer diesen Code hat, kann Ihren Datensatz löschen lassen. Er wird hier nirgends aufbewahrt; ein verlorener Code kann daher nicht ersetzt werden. Sobald die Studie ihre Datensätze anonymisiert hat, kann niemand mehr Ihren finden.</translation>
    </message>
    <message numerus="yes">
        <source>It is gone in %n second(s).</source>
        <translation>
            <numerusform>Er verschwindet in %n Sekunde.</numerusform>
            <numerusform>Er verschwindet in %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>How far the analysis is</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Die Behauptungen</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Analyses so far</source>
        <translation>Bisherige Auswertungen</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Start&amp;seite</translation>
    </message>
    <message>
        <source>Go on with a paused interview</source>
        <translation>Ein ruhendes Interview fortsetzen</translation>
    </message>
    <message>
        <source>The &amp;code that you noted</source>
        <translation>Der &amp;Code, den Sie notiert haben</translation>
    </message>
    <message>
        <source>No interview with this code is paused here. Compare it with what you noted, or it was paused on another computer or has gone on already.</source>
        <translation>Hier ruht kein Interview mit diesem Code. Vergleichen Sie ihn mit dem, was Sie notiert haben; oder es wurde auf einem anderen Rechner unterbrochen oder schon fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your other answers</source>
        <translation>Ihre anderen Antworten</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Zur ersten</translation>
    </message>
    <message>
        <source>Is this your career?</source>
        <translation>Ist das Ihre Laufbahn?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Something is still open</source>
        <translation>Etwas ist noch offen</translation>
    </message>
    <message>
        <source>Did we get this right? If so, you can leave it as it is.</source>
        <translation>Haben wir das richtig verstanden? Wenn ja, können Sie es so lassen.</translation>
    </message>
    <message>
        <source>Done: {0}. Undo takes it back.</source>
        <translation>Erledigt: {0}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer. You can leave it so.</source>
        <translation>
            <numerusform>%n Frage hat keine Antwort. Das kann so bleiben.</numerusform>
            <numerusform>%n Fragen haben keine Antwort. Das kann so bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first question without an answer</source>
        <translation>Zur ersten Frage ohne Antwort</translation>
    </message>
    <message>
        <source>Papers in {0}: {1}</source>
        <translation>Publikationen {0}: {1}</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Analyses so far</source>
        <translation>Bisherige Auswertungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Auswertungsplan</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Laufbahnen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>Diese &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Every analysis is kept, with its report and its plan, until it is deleted here.</source>
        <translation>Jede Auswertung wird mit ihrem Bericht und ihrem Plan aufbewahrt, bis sie hier gelöscht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) more can&apos;t be shown here: another version wrote them, or they are damaged. Nothing of them was changed. They lie in: {0}</source>
        <translation>
            <numerusform>%n weitere Auswertung kann hier nicht gezeigt werden: Eine andere Version hat sie geschrieben, oder sie ist beschädigt. An ihr wurde nichts geändert. Sie liegt in: {0}</numerusform>
            <numerusform>%n weitere Auswertungen können hier nicht gezeigt werden: Eine andere Version hat sie geschrieben, oder sie sind beschädigt. An ihnen wurde nichts geändert. Sie liegen in: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (exploratory)</source>
        <translation>{0} (explorativ)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>It could not be deleted: {0}. It lies in {1}</source>
        <translation>Das Löschen ging nicht: {0}. Es liegt in {1}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type a few letters</source>
        <translation>Ein paar Buchstaben eingeben</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No field has these letters. Try fewer, or show them all.</source>
        <translation>Kein Fachgebiet enthält diese Buchstaben. Versuchen Sie weniger, oder lassen Sie alle zeigen.</translation>
    </message>
</context>
<context>
    <name>SpanField</name>
    <message>
        <source>From when to when</source>
        <translation>Von wann bis wann</translation>
    </message>
</context>
<context>
    <name>SpellDelegate</name>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
</context>
<context>
    <name>SpellEditor</name>
    <message>
        <source>What was it from {year}?</source>
        <translation>Was war es ab {year}?</translation>
    </message>
    <message>
        <source>What was your position?</source>
        <translation>Welche Stelle hatten Sie?</translation>
    </message>
    <message>
        <source>Where did you work?</source>
        <translation>Wo haben Sie gearbeitet?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>You held it beside another position.</source>
        <translation>Sie hatten sie neben einer anderen Stelle.</translation>
    </message>
    <message>
        <source>{years}: {question}</source>
        <translation>{years}: {question}</translation>
    </message>
    <message>
        <source>{position}, held beside it</source>
        <translation>{position}, daneben</translation>
    </message>
</context>
<context>
    <name>SpellModel</name>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Noch</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>SpellQuestions</name>
    <message>
        <source>My share changed in those years</source>
        <translation>Mein Anteil war in diesen Jahren anders</translation>
    </message>
    <message>
        <source>Makes a position of its own of the years held beside the other, with a share of its own</source>
        <translation>Macht aus den Jahren neben der anderen Stelle eine eigene Stelle mit eigenem Anteil</translation>
    </message>
</context>
<context>
    <name>SpellTable</name>
    <message>
        <source>Your positions</source>
        <translation>Ihre Stellen</translation>
    </message>
    <message>
        <source>One row a position. Type in a cell to change it; Insert adds, Delete deletes.</source>
        <translation>Eine Zeile je Stelle. Schreiben Sie in eine Zelle, um sie zu ändern; Einfg fügt hinzu, Entf löscht.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>position?</source>
        <translation>Stelle?</translation>
    </message>
</context>
<context>
    <name>SplitRow</name>
    <message>
        <source>In which year did the second position begin?</source>
        <translation>In welchem Jahr begann die zweite Stelle?</translation>
    </message>
    <message>
        <source>The second position begins in {year}</source>
        <translation>Die zweite Stelle beginnt {year}</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>&amp;Use that file now</source>
        <translation>Diese Datei jetzt verwen&amp;den</translation>
    </message>
    <message>
        <source>The PIN is &amp;lost…</source>
        <translation>Die PIN ist ver&amp;loren…</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Für das Team</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ask the coordinator for a file that resets the PIN, and save it beside the study file under the name {0}. It works once. The study is then closed, and a new PIN is chosen when it is opened again; nothing in it changes.</source>
        <translation>Bitten Sie die Koordination um eine Datei, die die PIN zurücksetzt, und speichern Sie sie neben der Studiendatei unter dem Namen {0}. Sie wirkt einmal. Die Studie wird dann geschlossen, und beim nächsten Öffnen wird eine neue PIN gewählt; sonst ändert sich in ihr nichts.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Making the study</source>
        <translation>Die Studie wird angelegt</translation>
    </message>
    <message>
        <source>Making the key that signs, and trying it</source>
        <translation>Der Schlüssel, der unterschreibt, wird gemacht und ausprobiert</translation>
    </message>
    <message>
        <source>Making the key that opens records, and trying it</source>
        <translation>Der Schlüssel, der Datensätze öffnet, wird gemacht und ausprobiert</translation>
    </message>
    <message>
        <source>Writing the recovery sheet</source>
        <translation>Das Wiederherstellungsblatt wird geschrieben</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Der Schlüssel wird geöffnet</translation>
    </message>
    <message>
        <source>Sealing a test record and opening it</source>
        <translation>Ein Probedatensatz wird versiegelt und geöffnet</translation>
    </message>
    <message>
        <source>Enrolling the laptop</source>
        <translation>Der Laptop wird angemeldet</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Die Tabellen werden gelesen</translation>
    </message>
    <message>
        <source>Taking in careers</source>
        <translation>Laufbahnen werden übernommen</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>Die Datensätze werden geschrieben</translation>
    </message>
    <message>
        <source>Opening the keys</source>
        <translation>Schlüssel werden geöffnet</translation>
    </message>
    <message>
        <source>Merging the bundles</source>
        <translation>Bündel werden zusammengeführt</translation>
    </message>
    <message>
        <source>Opening sealed records</source>
        <translation>Versiegelte Datensätze werden geöffnet</translation>
    </message>
    <message>
        <source>Anonymising the study</source>
        <translation>Studie wird anonymisiert</translation>
    </message>
    <message>
        <source>Drawing the population for its truth</source>
        <translation>Die Grundgesamtheit wird gezogen, um ihre wahren Werte zu kennen</translation>
    </message>
    <message>
        <source>Drawing careers</source>
        <translation>Laufbahnen werden gezogen</translation>
    </message>
    <message>
        <source>Checking the study file</source>
        <translation>Die Studiendatei wird geprüft</translation>
    </message>
    <message>
        <source>Building person-years</source>
        <translation>Personenjahre werden gebildet</translation>
    </message>
    <message>
        <source>Claim {claim} ({place} of {claims})</source>
        <translation>Behauptung {claim} ({place} von {claims})</translation>
    </message>
    <message>
        <source>Claim {claim} ({place} of {claims}): {step}</source>
        <translation>Behauptung {claim} ({place} von {claims}): {step}</translation>
    </message>
    <message>
        <source>Claims {claims} ({done} of {all} done)</source>
        <translation>Behauptungen {claims} ({done} von {all} fertig)</translation>
    </message>
    <message>
        <source>Fitting the model of hires</source>
        <translation>Das Modell der Einstellungen wird geschätzt</translation>
    </message>
    <message>
        <source>Standardising chances</source>
        <translation>Wahrscheinlichkeiten werden standardisiert</translation>
    </message>
    <message>
        <source>Checking against other models</source>
        <translation>Prüfung an anderen Modellen</translation>
    </message>
    <message>
        <source>Fitting every combination of choices</source>
        <translation>Jede Kombination der Festlegungen wird geschätzt</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Setting the PDF</source>
        <translation>Das PDF wird gesetzt</translation>
    </message>
    <message>
        <source>Looking through the study</source>
        <translation>Die Studie wird durchgesehen</translation>
    </message>
    <message>
        <source>Writing the paper</source>
        <translation>Das Papier wird geschrieben</translation>
    </message>
</context>
<context>
    <name>Subgroup</name>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Field of the PhD</source>
        <translation>Fach der Promotion</translation>
    </message>
    <message>
        <source>Field now</source>
        <translation>Fach heute</translation>
    </message>
    <message>
        <source>Institution of the PhD</source>
        <translation>Hochschule der Promotion</translation>
    </message>
    <message>
        <source>Region of the PhD</source>
        <translation>Weltregion der Promotion</translation>
    </message>
    <message>
        <source>Wish when finishing the PhD</source>
        <translation>Wunsch beim Abschluss der Promotion</translation>
    </message>
    <message>
        <source>Works on large language models</source>
        <translation>Arbeitet an großen Sprachmodellen</translation>
    </message>
    <message>
        <source>Tried to return to academia</source>
        <translation>Versuchte, in die Wissenschaft zurückzukehren</translation>
    </message>
    <message>
        <source>Tried to leave academia</source>
        <translation>Versuchte, die Wissenschaft zu verlassen</translation>
    </message>
    <message>
        <source>All job searches told</source>
        <translation>Alle Stellensuchen genannt</translation>
    </message>
    <message>
        <source>Recruited at</source>
        <translation>Angesprochen über</translation>
    </message>
    <message>
        <source>How the interview was held</source>
        <translation>Wie das Interview geführt wurde</translation>
    </message>
    <message>
        <source>PhD finished</source>
        <translation>Promotion abgeschlossen</translation>
    </message>
    <message>
        <source>May be released</source>
        <translation>Darf freigegeben werden</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>prefer not to say</source>
        <translation>möchte es nicht sagen</translation>
    </message>
</context>
<context>
    <name>SubgroupTree</name>
    <message>
        <source>Whose careers</source>
        <translation>Wessen Laufbahnen</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n answer(s)</source>
        <translation>
            <numerusform>{0}: %n Antwort</numerusform>
            <numerusform>{0}: %n Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Interviews by site</source>
        <translation>Interviews nach Ort</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Interviews by day and site</source>
        <translation>Interviews nach Tag und Ort</translation>
    </message>
    <message>
        <source>Day and site</source>
        <translation>Tag und Ort</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Sealed there</source>
        <translation>Dort versiegelt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Last bundle of</source>
        <translation>Letztes Bündel vom</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Schon teilgenommen</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>Nur probiert</translation>
    </message>
    <message>
        <source>Months since the PhD that no position covers</source>
        <translation>Monate seit der Promotion ohne Stelle</translation>
    </message>
    <message>
        <source>Overlapping positions without shares of full time</source>
        <translation>Überlappende Stellen ohne Anteile an der Vollzeit</translation>
    </message>
    <message>
        <source>Years and numbers that end in 0 or 5, beyond chance</source>
        <translation>Jahre und Zahlen, die öfter als zufällig auf 0 oder 5 enden</translation>
    </message>
    <message>
        <source>Pages answered in under 15 seconds</source>
        <translation>Seiten, die in weniger als 15 Sekunden beantwortet wurden</translation>
    </message>
    <message>
        <source>“Don&apos;t know” and “prefer not to say” among the answers</source>
        <translation>„Weiß nicht“ und „keine Angabe“ unter den Antworten</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>{0} (cloned or set back)</source>
        <translation>{0} (kopiert oder zurückgesetzt)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>It was another kind of work</source>
        <translation>Es war eine andere Art von Arbeit</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It starts in {year}. Now tap the year in which it ended in the same lane, or go there with the arrow keys and press Enter. Esc gives it up.</source>
        <translation>Sie beginnt {year}. Tippen Sie jetzt in derselben Spur auf das Jahr, in dem sie endete, oder gehen Sie mit den Pfeiltasten dorthin und drücken Sie Enter. Esc bricht ab.</translation>
    </message>
    <message>
        <source>It starts in {year}. Tap the year it ended; Esc gives it up.</source>
        <translation>Sie beginnt {year}. Tippen Sie auf das Jahr des Endes; Esc bricht ab.</translation>
    </message>
    <message>
        <source>From when to when: 2010-2014, with months 9/2010-8/2014, or 2010- where it still goes on. Enter draws it, Esc gives it up.</source>
        <translation>Von wann bis wann: 2010-2014, mit Monaten 9/2010-8/2014, oder 2010-, wenn sie noch andauert. Enter zeichnet sie ein, Esc bricht ab.</translation>
    </message>
    <message>
        <source>2010-2014, 9/2010-8/2014 or 2010-; Enter draws it.</source>
        <translation>2010-2014, 9/2010-8/2014 oder 2010-; Enter zeichnet sie ein.</translation>
    </message>
    <message>
        <source>2010-2014, then Enter.</source>
        <translation>2010-2014, dann Enter.</translation>
    </message>
    <message>
        <source>Drag across the years of a position, tap its first year and then its last one, or type them: 2010-2014.</source>
        <translation>Ziehen Sie über die Jahre einer Stelle, tippen Sie auf ihr erstes und dann ihr letztes Jahr, oder schreiben Sie sie: 2010-2014.</translation>
    </message>
    <message>
        <source>Drag across its years, tap first and last, or type 2010-2014.</source>
        <translation>Über die Jahre ziehen, erstes und letztes antippen oder 2010-2014 schreiben.</translation>
    </message>
    <message>
        <source>Drag, tap, or type 2010-2014.</source>
        <translation>Ziehen, tippen oder 2010-2014 schreiben.</translation>
    </message>
    <message>
        <source>Type the years of a position (2010-2014; a dash goes on from the last), or walk with the arrow keys: Enter starts, ends or opens one, N starts one beside another; Shift+←→ moves its end, Ctrl+Shift+←→ its start, Ctrl+←→ both; S splits, J joins, M marks a year, Delete.</source>
        <translation>Geben Sie die Jahre einer Stelle ein (2010-2014; ein Strich schließt an die letzte an), oder bewegen Sie sich mit den Pfeiltasten: Enter beginnt, beendet oder öffnet eine Stelle, N beginnt eine daneben; Umschalt+←→ verschiebt das Ende, Strg+Umschalt+←→ den Beginn, Strg+←→ beides; S teilt, J verbindet, M merkt ein Jahr, Entf löscht.</translation>
    </message>
    <message>
        <source>Type the years of a position (2010-2014), or walk with the arrow keys; Enter starts and ends one, or opens it.</source>
        <translation>Geben Sie die Jahre einer Stelle ein (2010-2014), oder bewegen Sie sich mit den Pfeiltasten; Enter beginnt und beendet eine Stelle oder öffnet sie.</translation>
    </message>
    <message>
        <source>Arrow keys and Enter, or type the years (2010-2014).</source>
        <translation>Pfeiltasten und Enter, oder geben Sie die Jahre ein (2010-2014).</translation>
    </message>
    <message>
        <source>Arrow keys and Enter.</source>
        <translation>Pfeiltasten und Enter.</translation>
    </message>
    <message>
        <source>Drag across the years of a position, or tap its first year and then its last one. Drag a position or its ends to change it. With keys: Tab to the calendar, arrows and Enter.</source>
        <translation>Ziehen Sie über die Jahre einer Stelle, oder tippen Sie auf ihr erstes und dann ihr letztes Jahr. Ziehen Sie eine Stelle oder ihre Enden, um sie zu ändern. Mit Tasten: Tab zum Kalender, Pfeiltasten und Enter.</translation>
    </message>
    <message>
        <source>Drag across the years of a position, or tap its first year and then its last one.</source>
        <translation>Ziehen Sie über die Jahre einer Stelle, oder tippen Sie auf ihr erstes und dann ihr letztes Jahr.</translation>
    </message>
    <message>
        <source>Drag across its years, or tap first and last.</source>
        <translation>Über die Jahre ziehen, oder erstes und letztes antippen.</translation>
    </message>
    <message>
        <source>Other kinds of work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>Which position?</source>
        <translation>Welche Stelle?</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>eine andere Stelle</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>before {year}</source>
        <translation>vor {year}</translation>
    </message>
    <message>
        <source>after {year}</source>
        <translation>nach {year}</translation>
    </message>
    <message>
        <source>Counted as {kept}, the last year before {first}.</source>
        <translation>Gezählt als {kept}, das letzte Jahr vor {first}.</translation>
    </message>
    <message>
        <source>Counted as {kept}, the first year after {last}.</source>
        <translation>Gezählt als {kept}, das erste Jahr nach {last}.</translation>
    </message>
    <message>
        <source>Counted as {kept}, the middle of {first} to {last}.</source>
        <translation>Gezählt als {kept}, die Mitte von {first} bis {last}.</translation>
    </message>
    <message>
        <source>{position}, {years}</source>
        <translation>{position}, {years}</translation>
    </message>
    <message>
        <source>share?</source>
        <translation>Anteil?</translation>
    </message>
    <message>
        <source>changed?</source>
        <translation>geändert?</translation>
    </message>
    <message>
        <source>position?</source>
        <translation>Stelle?</translation>
    </message>
    <message>
        <source>start?</source>
        <translation>Beginn?</translation>
    </message>
    <message>
        <source>end?</source>
        <translation>Ende?</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Choose a position above or in the table to see or change it.</source>
        <translation>Wählen Sie oben oder in der Tabelle eine Stelle, um sie zu sehen oder zu ändern.</translation>
    </message>
    <message>
        <source>Begin with your first position: drag across its years in the calendar, or press Add a position. Every contract or rank is a position of its own.</source>
        <translation>Beginnen Sie mit Ihrer ersten Stelle: Ziehen Sie im Kalender über ihre Jahre, oder drücken Sie „Stelle hinzufügen“. Jeder Vertrag und jeder Rang ist eine eigene Stelle.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Supported</source>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The data agree, beyond chance and by enough to matter.</source>
        <translation>Die Daten stimmen zu, mehr als durch Zufall und so deutlich, dass es zählt.</translation>
    </message>
    <message>
        <source>The effect goes the other way.</source>
        <translation>Die Wirkung geht in die andere Richtung.</translation>
    </message>
    <message>
        <source>The effect is too small to matter.</source>
        <translation>Die Wirkung ist zu klein, um zu zählen.</translation>
    </message>
    <message>
        <source>The effect is smaller than what would matter.</source>
        <translation>Die Wirkung ist kleiner als das, was zählen würde.</translation>
    </message>
    <message>
        <source>Nobody was asked what it needs.</source>
        <translation>Niemand wurde gefragt, was dafür nötig ist.</translation>
    </message>
    <message>
        <source>Too few people or events for a number.</source>
        <translation>Zu wenige Personen oder Ereignisse für eine Zahl.</translation>
    </message>
    <message>
        <source>Too few people stand behind the number for it to decide.</source>
        <translation>Hinter der Zahl stehen zu wenige Personen, um zu entscheiden.</translation>
    </message>
    <message>
        <source>It does not stand when it is reached in another way.</source>
        <translation>Es hält nicht stand, wenn man anders rechnet.</translation>
    </message>
    <message>
        <source>With so many claims tested at once, it could be chance that the effect looks large enough to matter.</source>
        <translation>Da so viele Behauptungen zugleich geprüft werden, könnte es Zufall sein, dass die Wirkung groß genug aussieht, um von Belang zu sein.</translation>
    </message>
    <message>
        <source>With so many claims tested at once, it could be chance that the effect looks smaller than one that matters.</source>
        <translation>Da so viele Behauptungen zugleich geprüft werden, könnte es Zufall sein, dass die Wirkung kleiner aussieht als eine, die von Belang ist.</translation>
    </message>
    <message>
        <source>The data fit an effect that matters as well as one that does not.</source>
        <translation>Die Daten passen zu einer Wirkung, die zählt, ebenso wie zu einer, die nicht zählt.</translation>
    </message>
    <message>
        <source>In some groups nobody, or everybody, had the event. A method that holds such estimates back from extremes was used.</source>
        <translation>In manchen Gruppen trat das Ereignis bei niemandem oder bei allen ein. Ein Verfahren, das solche Schätzwerte von Extremen zurückhält, wurde verwendet.</translation>
    </message>
    <message>
        <source>Few people or events stand behind some of the numbers: take these with care. Where a model had too few events, a method made for that was used.</source>
        <translation>Hinter manchen Zahlen stehen wenige Personen oder Ereignisse: Nehmen Sie diese mit Vorsicht. Wo ein Modell zu wenige Ereignisse hatte, wurde ein dafür gemachtes Verfahren verwendet.</translation>
    </message>
    <message>
        <source>The search for some estimates did not come to an end: take these with care.</source>
        <translation>Die Suche nach manchen Schätzwerten kam zu keinem Ende: Nehmen Sie diese mit Vorsicht.</translation>
    </message>
    <message>
        <source>Some answers say the same as others; the model counts them once.</source>
        <translation>Manche Antworten sagen dasselbe wie andere; das Modell zählt sie einmal.</translation>
    </message>
    <message>
        <source>Some people or years were left out, mostly for an answer that was missing.</source>
        <translation>Manche Personen oder Jahre blieben außen vor, meist weil eine Antwort fehlte.</translation>
    </message>
    <message>
        <source>Some answers go together too closely to tell their errors apart.</source>
        <translation>Manche Antworten hängen zu eng zusammen, um ihre Fehler zu trennen.</translation>
    </message>
    <message>
        <source>For some of the comparisons nothing was observed to happen.</source>
        <translation>Bei manchen Vergleichen wurde kein Ereignis beobachtet.</translation>
    </message>
    <message>
        <source>Some people had nobody to be compared with, or too little to compare.</source>
        <translation>Für manche Personen gab es niemanden zum Vergleichen oder zu wenig zu vergleichen.</translation>
    </message>
    <message>
        <source>Some numbers rest on assumptions that these data can&apos;t prove.</source>
        <translation>Manche Zahlen beruhen auf Annahmen, die diese Daten nicht beweisen können.</translation>
    </message>
    <message>
        <source>In a weighted check a few people count for much more than the others.</source>
        <translation>In einer gewichteten Prüfung zählen wenige Personen viel mehr als die anderen.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Add a position</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Mark a year</source>
        <translation>Jahr merken</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Make two positions of the selected one</source>
        <translation>Aus der gewählten Stelle zwei machen</translation>
    </message>
    <message>
        <source>Make one of the selected position and the same one right behind or before it</source>
        <translation>Aus der gewählten Stelle und derselben direkt davor oder danach eine machen</translation>
    </message>
    <message>
        <source>Take the selected position away; it can be undone</source>
        <translation>Die gewählte Stelle entfernen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Note above the years what you remember one by; it is not kept</source>
        <translation>Über den Jahren notieren, woran Sie sich bei einem erinnern; es wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Go to the table of all positions</source>
        <translation>Zur Tabelle aller Stellen gehen</translation>
    </message>
    <message>
        <source>Go to the questions about the selected position</source>
        <translation>Zu den Fragen zur gewählten Stelle gehen</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>The record was found by its code and deleted from this study.</source>
        <translation>Der Datensatz wurde über seinen Code gefunden und aus dieser Studie gelöscht.</translation>
    </message>
    <message>
        <source>Backups, bundles and exports that were made before still have it: whoever keeps them has to delete it there. A generalised copy that was released can&apos;t be recalled.</source>
        <translation>Frühere Sicherungen, Bündel und Exporte enthalten ihn noch: Wer sie aufbewahrt, muss ihn dort löschen. Eine weitergegebene vergröberte Kopie kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>No record with this code is in this study, so nothing was deleted.</source>
        <translation>In dieser Studie gibt es keinen Datensatz mit diesem Code; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>It may not have come in yet, or the code may be of another study; a code does not say which. The withdrawal is noted here, so that a record with this code is not taken in later.</source>
        <translation>Vielleicht ist er noch nicht eingetroffen, oder der Code gehört zu einer anderen Studie; das sagt ein Code nicht. Der Widerruf ist hier vermerkt, damit ein Datensatz mit diesem Code später nicht übernommen wird.</translation>
    </message>
    <message>
        <source>This study was anonymised, so we can no longer find the record that belongs to a code.</source>
        <translation>Diese Studie wurde anonymisiert. Deshalb können wir den Datensatz, der zu einem Code gehört, nicht mehr finden.</translation>
    </message>
    <message>
        <source>Nothing was deleted, and nothing was noted.</source>
        <translation>Es wurde nichts gelöscht und nichts vermerkt.</translation>
    </message>
    <message>
        <source>This code was already withdrawn here. No record with it is in this study.</source>
        <translation>Dieser Code wurde hier schon widerrufen. In dieser Studie gibt es keinen Datensatz damit.</translation>
    </message>
    <message>
        <source>Another program reads the study at this moment. Until it is closed, a trace of what was deleted stays in the file beside it whose name ends in -wal.</source>
        <translation>Ein anderes Programm liest gerade die Studie. Bis es geschlossen ist, bleibt eine Spur des Gelöschten in der Datei daneben, deren Name auf -wal endet.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPage</name>
    <message>
        <source>Delete the record of this code? It is overwritten in this study and can&apos;t be brought back.</source>
        <translation>Den Datensatz zu diesem Code löschen? Er wird in dieser Studie überschrieben und ist nicht wiederherstellbar.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>&amp;Delete the record</source>
        <translation>Datensatz &amp;löschen</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Withdraw a record</source>
        <translation>Einen Datensatz widerrufen</translation>
    </message>
    <message>
        <source>At the end of an interview the respondent could take a code of 21 characters along. Whoever has it can have the record deleted; no other way leads to it. Capitals, hyphens and blanks don&apos;t matter.</source>
        <translation>Am Ende eines Interviews konnte die befragte Person einen Code mit 21 Zeichen mitnehmen. Wer ihn hat, kann den Datensatz löschen lassen; einen anderen Weg gibt es nicht. Großschreibung, Bindestriche und Leerzeichen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>{label}: a year earlier</source>
        <translation>{label}: ein Jahr früher</translation>
    </message>
    <message>
        <source>{label}: a year later</source>
        <translation>{label}: ein Jahr später</translation>
    </message>
</context>
<context>
    <name>YearSteps</name>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>One paper less</source>
        <translation>Eine Publikation weniger</translation>
    </message>
    <message>
        <source>One paper more</source>
        <translation>Eine Publikation mehr</translation>
    </message>
    <message>
        <source>Pick a year below</source>
        <translation>Unten ein Jahr wählen</translation>
    </message>
    <message>
        <source>{year}: {papers}</source>
        <translation>{year}: {papers}</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Was the number of papers different in some years?</source>
        <translation>War die Zahl der Publikationen in einigen Jahren anders?</translation>
    </message>
    <message>
        <source>Type the number below a year, or drag its bar. An empty field means the typical number.</source>
        <translation>Geben Sie die Zahl unter einem Jahr ein, oder ziehen Sie den Balken. Ein leeres Feld heißt: die typische Zahl.</translation>
    </message>
</context>
<context>
    <name>_DraftRow</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Weiter: {0}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete: {0}</source>
        <translation>Löschen: {0}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>_LanguagePage</name>
    <message>
        <source>What everybody reads</source>
        <translation>Was alle lesen</translation>
    </message>
    <message>
        <source>What unfolds below it</source>
        <translation>Was darunter aufklappt</translation>
    </message>
    <message>
        <source>Hold interviews in this language too</source>
        <translation>Interviews auch in dieser Sprache führen</translation>
    </message>
    <message>
        <source>No interviews in this language</source>
        <translation>Keine Interviews in dieser Sprache</translation>
    </message>
    <message>
        <source>See it as respondents do</source>
        <translation>So ansehen, wie es Befragte sehen</translation>
    </message>
    <message>
        <source>{0} of {1} words, with who is responsible and how to reach them</source>
        <translation>{0} von {1} Wörtern, mit Verantwortlichen und Kontakt</translation>
    </message>
</context>
<context>
    <name>_RowWidget</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>_YearEntry</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
</TS>
