<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnonymizePage</name>
    <message>
        <source>&amp;Key that opens records (.age)</source>
        <translation>打开记录的密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Destroy also what nobody has read</source>
        <translation>连无人读过的内容也一并销毁</translation>
    </message>
    <message>
        <source>&amp;Anonymise…</source>
        <translation>匿名化(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Yes, for good</source>
        <translation>是，永久执行(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Anonymise this study? It can&apos;t be undone, and no code finds a record afterwards.</source>
        <translation>要匿名化这项研究吗？此操作无法撤销，之后任何代码都找不到记录。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>开始页(&amp;P)</translation>
    </message>
    <message>
        <source>The study is anonymised</source>
        <translation>研究已匿名化</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was anonymised.</source>
        <translation>没有匿名化任何内容。</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>What no program can do: tick it off</source>
        <translation>程序无法完成的事：请逐项勾选</translation>
    </message>
    <message>
        <source>Anonymise the study</source>
        <translation>匿名化研究</translation>
    </message>
    <message>
        <source>Destroyed are the handles by which codes find records, the weeks of interviews, which laptop a record came from, and sealed originals. Records get new random ids. Careers stay as they are: who knows a person may recognise them.</source>
        <translation>将被销毁的有：代码用来查找记录的标识、访谈所在的周、记录来自哪台笔记本电脑，以及封存的原件。记录会得到新的随机编号。职业经历保持原样：认识某人的人仍可能认出来。</translation>
    </message>
</context>
<context>
    <name>Anonymizing</name>
    <message>
        <source>The laptops&apos; files, and the sticks that were their mirrors, are deleted.</source>
        <translation>笔记本电脑上的文件以及作为其镜像的U 盘都已删除。</translation>
    </message>
    <message>
        <source>Every bundle and every receipt is deleted, on sticks, shared folders and in mail.</source>
        <translation>所有数据束和回执都已删除，包括U 盘、共享文件夹和邮件中的。</translation>
    </message>
    <message>
        <source>Every other copy of the study file is deleted: backups, copies beside it, the other coordinators&apos;.</source>
        <translation>研究文件的其他所有副本都已删除：备份、旁边的副本、其他协调方的副本。</translation>
    </message>
    <message>
        <source>Every raw export is deleted; one that is still needed is made anew afterwards.</source>
        <translation>所有原始导出都已删除；仍需要的之后重新导出。</translation>
    </message>
    <message>
        <source>Once all of that is gone: the keys that open records, those of escrow holders too, are destroyed.</source>
        <translation>以上都清除之后：打开记录的密钥，包括托管人的密钥，都已销毁。</translation>
    </message>
    <message>
        <source>{number} handles, by which codes found records, are destroyed.</source>
        <translation>已销毁 {number} 个代码用来查找记录的标识。</translation>
    </message>
    <message>
        <source>{number} handles of withdrawn records are destroyed.</source>
        <translation>已销毁 {number} 个已撤回记录的标识。</translation>
    </message>
    <message>
        <source>{number} weeks of interviews are destroyed.</source>
        <translation>已销毁 {number} 个访谈周次。</translation>
    </message>
    <message>
        <source>{number} laptops are forgotten, and which record came from which.</source>
        <translation>已抹去 {number} 台笔记本电脑，以及哪条记录来自哪台。</translation>
    </message>
    <message>
        <source>{number} sealed originals are destroyed.</source>
        <translation>已销毁 {number} 份封存原件。</translation>
    </message>
    <message>
        <source>{number} records stay, under new random ids.</source>
        <translation>保留 {number} 条记录，使用新的随机编号。</translation>
    </message>
    <message>
        <source>The file is not written anew yet. What was deleted is overwritten with zeros in it, but gaps show how much there was. Opening the study does it, once the disk has room for a second copy of the file.</source>
        <translation>文件尚未重新写入。已删除的内容在文件中已用零覆盖，但空隙会显示其数量。磁盘有空间容纳文件的第二份副本后，打开研究时即会完成。</translation>
    </message>
    <message>
        <source>This is a laptop&apos;s file: the coordinator&apos;s study is anonymised.</source>
        <translation>这是一台笔记本电脑的文件：应匿名化的是协调方的研究。</translation>
    </message>
    <message>
        <source>The study was anonymised on {day} already.</source>
        <translation>研究已于 {day} 匿名化。</translation>
    </message>
    <message>
        <source>Not readable, and so destroyed with it: {number} sealed records; their key opens them.</source>
        <translation>无法阅读、因而会一并销毁的封存记录：{number} 条；用它们的密钥可以打开。</translation>
    </message>
    <message>
        <source>Here in several versions, of which one alone is read: {number} records; the other versions would be destroyed unread.</source>
        <translation>有多个版本而只读过其中一个的记录：{number} 条；其他版本将在未读的情况下被销毁。</translation>
    </message>
    <message>
        <source>Not finished: {number} interviews; finish or discard them.</source>
        <translation>未完成的访谈：{number} 次；请完成或放弃它们。</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>See the &amp;claims</source>
        <translation>查看各个说法(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>打开报告(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The analysis was stopped; nothing was changed.</source>
        <translation>分析已停止，没有任何更改。</translation>
    </message>
    <message>
        <source>No program was found to open it with. It is {0}</source>
        <translation>没有找到可以打开它的程序。文件是{0}</translation>
    </message>
    <message>
        <source>Looking at the careers …</source>
        <translation>正在查看职业经历…</translation>
    </message>
    <message>
        <source>You can go on working; stopping leaves the study as it is.</source>
        <translation>您可以继续工作；停止不会改变研究。</translation>
    </message>
    <message>
        <source>Does time in industry change the chance of an academic post?</source>
        <translation>在企业工作的时间会改变获得学术职位的机会吗？</translation>
    </message>
    <message>
        <source>The analysis compares the careers of this study year by year, and takes from a few seconds to some minutes. The results are kept in {0}.</source>
        <translation>分析逐年比较本研究的职业经历，需要几秒到几分钟。结果保存在{0}中。</translation>
    </message>
    <message>
        <source>&amp;Analyse now</source>
        <translation>立即分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>重新分析(&amp;A)</translation>
    </message>
    <message>
        <source>Exploratory: this plan may have been made after the data were seen.</source>
        <translation>探索性分析：这份计划可能是在看过数据之后才制定的。</translation>
    </message>
    <message>
        <source>Only these careers: {0}</source>
        <translation>仅限这些职业经历：{0}</translation>
    </message>
    <message>
        <source>The plan of this analysis is missing from its folder, or can&apos;t be read. The plan that ships may ask something else; another one is loaded under The plan.</source>
        <translation>此次分析的计划不在其文件夹中，或无法读取。随 Sojourn 提供的计划所问可能不同；可在“计划”中载入另一个计划。</translation>
    </message>
    <message>
        <source>&amp;Analyse by the plan that ships</source>
        <translation>按随附的计划分析(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in all: {0} supported, {1} contradicted, {2} not settled.</source>
        <translation>
            <numerusform>共%n个说法：{0}个得到支持，{1}个被否定，{2}个尚无定论。</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>Analysed with %n career(s) on {0}.</source>
        <translation>
            <numerusform>于{0}分析了%n份职业经历。</numerusform>
        </translation>
    </message>
    <message>
        <source>The study has {0} now: analyse again to take them in.</source>
        <translation>研究现有{0}份：请重新分析以纳入它们。</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>BasicsSection</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>What the study is called, when its interviews are held, and how long it keeps them.</source>
        <translation>研究的名称、访谈的时间以及记录保存多久。</translation>
    </message>
    <message>
        <source>&amp;Title, as respondents see it</source>
        <translation>受访者看到的标题(&amp;T)</translation>
    </message>
    <message>
        <source>Neutral, so that it suggests no answer.</source>
        <translation>保持中立，不暗示任何回答。</translation>
    </message>
    <message>
        <source>&amp;Year of the interviews</source>
        <translation>访谈年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Interviews start &amp;in</source>
        <translation>访谈起始语言(&amp;I)</translation>
    </message>
    <message>
        <source>First &amp;day of the interviews</source>
        <translation>访谈第一天(&amp;D)</translation>
    </message>
    <message>
        <source>Year, month and day, such as {0}.</source>
        <translation>年、月、日，例如{0}。</translation>
    </message>
    <message>
        <source>&amp;Last day of the interviews</source>
        <translation>访谈最后一天(&amp;L)</translation>
    </message>
    <message>
        <source>At a booth no respondent begins on another day. Left out: interviews are held on any day.</source>
        <translation>在展位上，其他日子不会开始访谈。留空：任何一天都可访谈。</translation>
    </message>
    <message>
        <source>Records are made &amp;anonymous by</source>
        <translation>记录最迟匿名化日期(&amp;A)</translation>
    </message>
    <message>
        <source>Until then whoever has their code can have their record deleted. You carry it out; nothing happens by itself.</source>
        <translation>在此之前，持有代码的人可以要求删除自己的记录。匿名化由您执行，不会自动发生。</translation>
    </message>
    <message>
        <source>Anonymous records are &amp;kept until</source>
        <translation>匿名记录保存至(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Cover</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>遮住屏幕</translation>
    </message>
</context>
<context>
    <name>BoothPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;taff…</source>
        <translation>工作人员(&amp;T)…</translation>
    </message>
    <message>
        <source>A few questions about your career. It takes about three minutes.</source>
        <translation>几个关于您职业经历的问题，大约需要三分钟。</translation>
    </message>
    <message>
        <source>A few questions about your career.</source>
        <translation>关于您职业经历的几个问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) today</source>
        <translation>
            <numerusform>今天 %n 次访谈</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPicture</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Years since the PhD</source>
        <translation>获得博士学位后的年数</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Career calendar</source>
        <translation>职业经历日历</translation>
    </message>
    <message>
        <source>A drawing of your positions. The table of positions holds the same and can do the same.</source>
        <translation>您的职位示意图。职位表格包含相同内容，也能进行相同操作。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>CareerPicture</name>
    <message>
        <source>Your career</source>
        <translation>您的职业经历</translation>
    </message>
    <message>
        <source>Left and right go from one position to the next; Enter goes to what was told of it.</source>
        <translation>左右键在职位之间移动；Enter前往该职位的填写内容。</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>Before fieldwork</source>
        <translation>实地工作之前</translation>
    </message>
    <message>
        <source>What stands between this design and the first sealed interview. What is only advised can wait.</source>
        <translation>从本设计到第一次密封访谈之间还缺什么。仅为建议的可以稍后。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>The definition as a file</source>
        <translation>定义文件</translation>
    </message>
    <message>
        <source>A TOML file holds the same definition for colleagues, for the ethics board and for the command line. Comments that somebody wrote into it stay.</source>
        <translation>定义文件中保存同样的定义，可供同事、伦理委员会和命令行使用。其中由人写下的注释会保留。</translation>
    </message>
    <message>
        <source>&amp;Take one in…</source>
        <translation>载入一个(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Write one…</source>
        <translation>写出一个(&amp;W)…</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>• missing before fieldwork</source>
        <translation>• 实地工作前必需</translation>
    </message>
    <message>
        <source>• advised, not settled yet</source>
        <translation>• 建议项，尚未确定</translation>
    </message>
    <message>
        <source>The consent says who is responsible and how to reach them.</source>
        <translation>同意书写明了负责方及联系方式。</translation>
    </message>
    <message>
        <source>The sites of the interviews are named, with targets if you have some.</source>
        <translation>已列出访谈地点；如有目标数也已填写。</translation>
    </message>
    <message>
        <source>The days of the interviews are settled.</source>
        <translation>访谈日期已确定。</translation>
    </message>
    <message>
        <source>It is settled when records become anonymous and until when they are kept.</source>
        <translation>已确定记录何时匿名化以及保存到何时。</translation>
    </message>
    <message>
        <source>The coordinator has keys.</source>
        <translation>协调人已有密钥。</translation>
    </message>
    <message>
        <source>Somebody else keeps a key, in case the coordinator&apos;s is lost.</source>
        <translation>另有他人保管一把密钥，以防协调人的密钥丢失。</translation>
    </message>
    <message>
        <source>A test record was sealed, and opened with every key.</source>
        <translation>已密封一条测试记录，并用每把密钥打开过。</translation>
    </message>
    <message>
        <source>A laptop is enrolled.</source>
        <translation>已登记一台笔记本电脑。</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the staff</source>
        <translation>工作人员密码</translation>
    </message>
    <message>
        <source>At a booth the window is locked. The PIN opens results, records and other studies, and lifts a cover. It is kept in this study file as a hash alone.</source>
        <translation>在展台上窗口是锁定的。密码用于查看结果、记录和其他研究，也用于解除屏幕遮挡。本研究文件中只保存密码的散列值。</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lock the booth</source>
        <translation>锁定展台(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>关闭本研究(&amp;C)</translation>
    </message>
    <message>
        <source>These are not the same. Type the PIN twice.</source>
        <translation>两次输入不一致。请将密码输入两次。</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>The numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%区间</translation>
    </message>
    <message>
        <source>Other ways to the number</source>
        <translation>得出该数字的其他方法</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>是否一致</translation>
    </message>
    <message>
        <source>In the models&apos; own &amp;terms</source>
        <translation>用模型的术语说明(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Read it in the report</source>
        <translation>在报告中阅读(&amp;R)</translation>
    </message>
    <message>
        <source>What people say: “{0}”</source>
        <translation>人们的说法：“{0}”</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}。{1}</translation>
    </message>
    <message>
        <source>Does it stand when it is reached another way?</source>
        <translation>换一种方法得出，结论还成立吗？</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>需要注意什么</translation>
    </message>
    <message>
        <source>What would change our mind</source>
        <translation>什么会改变我们的看法</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ 是</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ 否</translation>
    </message>
    <message>
        <source>asks something else</source>
        <translation>问的是另一个问题</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What people say</source>
        <translation>人们的说法</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>The claims</source>
        <translation>各个说法</translation>
    </message>
    <message>
        <source>One row a claim. Enter goes to what stands behind it.</source>
        <translation>每行一个说法。按 Enter 查看其依据。</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>the plan&apos;s order</source>
        <translation>计划中的顺序</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>what people say</source>
        <translation>人们的说法</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>S&amp;orted by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>PhD year</source>
        <translation>博士毕业年份</translation>
    </message>
    <message>
        <source>PhD field</source>
        <translation>博士专业</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Wish at the PhD</source>
        <translation>博士毕业时的愿望</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Position {0}</source>
        <translation>职位 {0}</translation>
    </message>
    <message>
        <source>Papers a year</source>
        <translation>每年论文数</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>Somebody may have answered twice, at two laptops. Nothing is deleted: the analysis has a check without the second of each pair.</source>
        <translation>可能有人在两台笔记本电脑上回答了两次。不会删除任何内容：分析中有一项检验不计每对中的第二条。</translation>
    </message>
    <message>
        <source>Careers that are nearly the same</source>
        <translation>几乎相同的职业经历</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>博士学位</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Two careers side by side</source>
        <translation>两份职业经历并列</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>所述内容</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>一条记录</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一条</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>几乎相同</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>That is fine. Nothing of this interview is kept.</source>
        <translation>没有问题。本次访谈的内容不会保留。</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>到此结束</translation>
    </message>
    <message>
        <source>Responsible for the data: {0}</source>
        <translation>数据负责方：{0}</translation>
    </message>
    <message>
        <source>Questions: {0}</source>
        <translation>咨询：{0}</translation>
    </message>
    <message>
        <source>With your code your answers can be deleted until {0}.</source>
        <translation>凭您的代码，可在{0}之前要求删除您的回答。</translation>
    </message>
    <message>
        <source>More about taking part</source>
        <translation>更多参与说明</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Everybody reads the first text, so it is short; the second one unfolds for whoever wants more. An interview can be held in each language that has both.</source>
        <translation>第一段文字人人都读，所以要短；第二段供想了解更多的人展开。两段都有的语言即可用于访谈。</translation>
    </message>
    <message>
        <source>Who is &amp;responsible for the data</source>
        <translation>谁对数据负责(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>联系方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Version of the consent</source>
        <translation>同意书版本(&amp;V)</translation>
    </message>
    <message>
        <source>Each record names the version that its respondent was given.</source>
        <translation>每条记录都注明受访者所见的版本。</translation>
    </message>
    <message>
        <source>Call the changed text version {0}</source>
        <translation>将修改后的文本称为版本{0}</translation>
    </message>
    <message>
        <source>Version {0}, given before:</source>
        <translation>先前使用的版本{0}：</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Type a few letters</source>
        <translation>输入几个字</translation>
    </message>
    <message>
        <source>Only the part of the world</source>
        <translation>只选世界区域</translation>
    </message>
    <message>
        <source>No country has these letters. Try fewer, or pick the part of the world.</source>
        <translation>没有包含这些字的国家或地区。请减少字数，或选择世界区域。</translation>
    </message>
    <message>
        <source>{0}: kept as {1}</source>
        <translation>{0}：保存为{1}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The screen is covered</source>
        <translation>屏幕已遮住</translation>
    </message>
    <message>
        <source>Nothing is lost. Press the button to go on where you were.</source>
        <translation>没有丢失任何内容。请按按钮，从刚才的地方继续。</translation>
    </message>
    <message>
        <source>Please ask the staff to go on.</source>
        <translation>请联系工作人员以继续。</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>Still there</source>
        <translation>目前仍在职</translation>
    </message>
    <message>
        <source>Year it started</source>
        <translation>开始年份</translation>
    </message>
    <message>
        <source>Year it ended</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>A month may be typed with the year: 9/2010</source>
        <translation>月份可以和年份一起填写：9/2010</translation>
    </message>
    <message>
        <source>End: {answer}</source>
        <translation>结束：{answer}</translation>
    </message>
    <message>
        <source>Tell when it ended instead</source>
        <translation>改为填写结束时间</translation>
    </message>
    <message>
        <source>Tell how long instead</source>
        <translation>改为填写持续时间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>That is until {end}.</source>
        <translation>即到{end}。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Month it started</source>
        <translation>开始月份</translation>
    </message>
    <message>
        <source>Month it ended</source>
        <translation>结束月份</translation>
    </message>
    <message>
        <source>month: not sure</source>
        <translation>月份：不确定</translation>
    </message>
    <message>
        <source>before that year</source>
        <translation>早于该年</translation>
    </message>
    <message>
        <source>after that year</source>
        <translation>晚于该年</translation>
    </message>
    <message>
        <source>Please give the years it lasted, such as 3 or 2.5.</source>
        <translation>请填写持续的年数，例如3或2.5。</translation>
    </message>
    <message>
        <source>That would last beyond {year}. If you are still there, check Still there.</source>
        <translation>这会超过{year}年。若您仍在职，请勾选“仍在职”。</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Set the date and the time in the settings of this computer, then open the study again. Nothing in it was changed.</source>
        <translation>请在这台计算机的设置中调整日期和时间，然后重新打开研究。其中没有任何更改。</translation>
    </message>
    <message>
        <source>&amp;Yes, that is today</source>
        <translation>对，就是今天(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No, it is another day</source>
        <translation>不对，是另一天(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>关闭此研究(&amp;C)</translation>
    </message>
    <message>
        <source>Is this date right?</source>
        <translation>这个日期对吗？</translation>
    </message>
    <message>
        <source>This computer says: {0}.</source>
        <translation>这台计算机显示：{0}。</translation>
    </message>
    <message>
        <source>But the latest interview in this study was on {0}. The clock of this computer seems to have been set back.</source>
        <translation>但本研究中最近一次访谈是在{0}。这台计算机的时钟似乎被调回了。</translation>
    </message>
</context>
<context>
    <name>DemonstrationMark</name>
    <message>
        <source>A demonstration: nothing that is entered is kept.</source>
        <translation>演示：所填写的内容一概不保留。</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Language of the preview</source>
        <translation>预览语言</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Preview the interview</source>
        <translation>预览访谈(&amp;P)</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) can&apos;t stay as they are; each says why.</source>
        <translation>
            <numerusform>%n个字段不能保持原样；旁边写有原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Missing before fieldwork: %n step(s).</source>
        <translation>
            <numerusform>已保存。实地工作前还缺%n步。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Fieldwork can begin.</source>
        <translation>已保存。可以开始实地工作。</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n field(s) can&apos;t stay as they are</source>
        <translation>
            <numerusform>{0}：%n个字段不能保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections of the design</source>
        <translation>设计的各部分</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>This is the file of a laptop, which collects as it was enrolled.</source>
        <translation>这是一台笔记本电脑的文件，它按登记时的设置采集。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Change the coordinator&apos;s study, and enrol the laptop again with a new file.</source>
        <translation>请修改协调人的研究，并用新文件重新登记这台电脑。</translation>
    </message>
    <message>
        <source>The design can&apos;t be written while a field can&apos;t stay as it is.</source>
        <translation>只要有字段不能保持原样，就无法写出设计。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写出任何内容。</translation>
    </message>
    <message>
        <source>Each of these fields says why; the list on the left counts them.</source>
        <translation>这些字段旁边都写有原因；左侧列表有计数。</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Next respondent</source>
        <translation>下一位受访者</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>返回起始页</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢您</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>您的回答已保存。</translation>
    </message>
    <message>
        <source>That is fine: nothing of what you entered was kept.</source>
        <translation>没有关系：您填写的内容均未保留。</translation>
    </message>
</context>
<context>
    <name>EmployerRow</name>
    <message>
        <source>Another employer</source>
        <translation>另一雇主</translation>
    </message>
    <message>
        <source>Same employer, new position or contract</source>
        <translation>同一雇主，新职位或新合同</translation>
    </message>
    <message>
        <source>Was it with the same employer as the position before ({position}, {years})?</source>
        <translation>与前一个职位（{position}，{years}）是同一雇主吗？</translation>
    </message>
    <message>
        <source>The same job: it just went on</source>
        <translation>同一职位，只是延续</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The code can&apos;t have {character} (character {number}).</source>
        <translation>代码中不会出现 {character}（第 {number} 个字符）。</translation>
    </message>
    <message>
        <source>Look at that character again. A code has digits and letters, but no U.</source>
        <translation>请再核对这个字符。代码由数字和字母组成，但不含字母 U。</translation>
    </message>
    <message>
        <source>The code has {given} characters; a whole one has {whole}.</source>
        <translation>代码有 {given} 个字符；完整的代码有 {whole} 个。</translation>
    </message>
    <message>
        <source>Compare it with what was written down: {groups} groups of {size}.</source>
        <translation>请与记下的内容对照：共 {groups} 组，每组 {size} 个字符。</translation>
    </message>
    <message>
        <source>One character of the code is mistyped, or two have changed places.</source>
        <translation>代码中有一个字符输入有误，或有两个字符颠倒了。</translation>
    </message>
    <message>
        <source>Compare it with what was written down, group by group.</source>
        <translation>请逐组与记下的内容对照。</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} characters; this one has {typed}.</source>
        <translation>密码须有 {shortest} 至 {longest} 个字符；当前有 {typed} 个。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>The PIN is as it was.</source>
        <translation>密码未改变。</translation>
    </message>
    <message>
        <source>This study names no coordinator&apos;s key, so no file can reset its PIN.</source>
        <translation>本研究未注明协调方的密钥，因此没有文件可以重置其密码。</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new study file; the records in this one are kept.</source>
        <translation>请向协调方索取新的研究文件；本文件中的记录会保留。</translation>
    </message>
    <message>
        <source>{file} is for another study.</source>
        <translation>{file} 属于另一项研究。</translation>
    </message>
    <message>
        <source>Ask the coordinator for one for this.</source>
        <translation>请向协调方索取用于本研究的文件。</translation>
    </message>
    <message>
        <source>{file} could be used until {day}.</source>
        <translation>{file} 的有效期至 {day}。</translation>
    </message>
    <message>
        <source>Look at the date of this computer, or ask the coordinator for a new file.</source>
        <translation>请检查本机日期，或向协调方索取新文件。</translation>
    </message>
    <message>
        <source>{file} was used on this study already; it works once.</source>
        <translation>{file} 已在本研究中用过；它只能用一次。</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new file.</source>
        <translation>请向协调方索取新文件。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read ({reason}).</source>
        <translation>无法读取 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>Save it there again.</source>
        <translation>请重新保存到该位置。</translation>
    </message>
    <message>
        <source>{file} is not signed by the coordinator of this study.</source>
        <translation>{file} 没有本研究协调方的签名。</translation>
    </message>
    <message>
        <source>Ask the coordinator for another; tell them if you don&apos;t know where this one came from.</source>
        <translation>请向协调方另外索取；若不清楚此文件的来源，请告知协调方。</translation>
    </message>
    <message>
        <source>{file} is no file that resets a PIN.</source>
        <translation>{file} 不是重置密码的文件。</translation>
    </message>
    <message>
        <source>Save the one that the coordinator sent under that name.</source>
        <translation>请将协调方发来的文件以此名称保存。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a study file.</source>
        <translation>{path} 是文件夹，不是研究文件。</translation>
    </message>
    <message>
        <source>{path} is no ordinary file, and so not a study file.</source>
        <translation>{path} 不是普通文件，因此不是研究文件。</translation>
    </message>
    <message>
        <source>Name the study file itself (it ends in .sojourn, as a rule).</source>
        <translation>请指定研究文件本身（其名称通常以 .sojourn 结尾）。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Check how the path is written, or make the folder first.</source>
        <translation>请检查路径的写法，或先建立该文件夹。</translation>
    </message>
    <message>
        <source>The stick is not in: {folder} is on the disk of this computer.</source>
        <translation>U 盘没有插好：{folder} 位于这台计算机的磁盘上。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>Check the name, or make a new study with `sojourn new {file}`.</source>
        <translation>请检查名称，或用 `sojourn new {file}` 新建研究。</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>您无权打开 {path}。</translation>
    </message>
    <message>
        <source>Ask its owner for the permission to read and write it, or work on a copy of your own.</source>
        <translation>请向文件的所有者申请读写权限，或使用您自己的副本。</translation>
    </message>
    <message>
        <source>{path} is open elsewhere: another window or another sojourn command works with it.</source>
        <translation>{path} 正在别处打开：另一个窗口或另一条 sojourn 命令正在使用它。</translation>
    </message>
    <message>
        <source>Two at once could damage the study, so this one stopped. Nothing was changed.</source>
        <translation>同时使用可能损坏研究文件，因此本次操作已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>Close the other one (or wait until it is done) and try again.</source>
        <translation>请关闭另一个（或等它结束）后重试。</translation>
    </message>
    <message>
        <source>There is no space left for {path}: the disk is full, or a quota or limit is used up.</source>
        <translation>{path} 已没有可用空间：磁盘已满，或配额、限额已用尽。</translation>
    </message>
    <message>
        <source>What was being written is not in the study; everything before it is.</source>
        <translation>正在写入的内容未进入研究文件；此前的内容都在。</translation>
    </message>
    <message>
        <source>Free some space on that disk or have the quota raised, and try again.</source>
        <translation>请在该磁盘上腾出空间或提高配额，然后重试。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: the file, its folder or its disk is write-protected.</source>
        <translation>无法写入 {path}：该文件、所在文件夹或磁盘被写保护。</translation>
    </message>
    <message>
        <source>Copy it into a folder of your own and work on the copy, or take off the write protection of both the file and its folder.</source>
        <translation>请将其复制到您自己的文件夹并使用副本，或取消该文件及其文件夹的写保护。</translation>
    </message>
    <message>
        <source>{path} is not a Sojourn study.</source>
        <translation>{path} 不是 Sojourn 研究文件。</translation>
    </message>
    <message>
        <source>Its beginning is not that of a study file. Nothing was changed.</source>
        <translation>其开头不是研究文件的开头。未作任何更改。</translation>
    </message>
    <message>
        <source>Choose a study file (its name ends in .sojourn, as a rule). If it was one, go back to a copy.</source>
        <translation>请选择研究文件（其名称通常以 .sojourn 结尾）。如果它原是研究文件，请改用其副本。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} 已损坏。</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} 已损坏：{detail}。</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾部分</translation>
    </message>
    <message>
        <source>its version number is not that of its tables</source>
        <translation>版本号与其数据表不符</translation>
    </message>
    <message>
        <source>its tables are not those of a study</source>
        <translation>其中的数据表不是研究文件的数据表</translation>
    </message>
    <message>
        <source>it has lost its definition</source>
        <translation>研究定义已丢失</translation>
    </message>
    <message>
        <source>its definition can&apos;t be read ({reason})</source>
        <translation>无法读取其研究定义（{reason}）</translation>
    </message>
    <message>
        <source>its extra questions can&apos;t be read ({reason})</source>
        <translation>无法读取其附加问题（{reason}）</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be read, and what can be read may be wrong. Nothing was changed.</source>
        <translation>其中一部分无法读取，能读取的部分也可能有误。未作任何更改。</translation>
    </message>
    <message>
        <source>Keep this file as it is and go back to its last copy. Without one, `sqlite3 {file} .recover` may save most of the records.</source>
        <translation>请保持此文件原样，改用最近的副本。若没有副本，`sqlite3 {file} .recover` 也许能挽救大部分记录。</translation>
    </message>
    <message>
        <source>The disk reports an error with {path} ({detail}).</source>
        <translation>磁盘在处理 {path} 时报告错误（{detail}）。</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Check the disk and its connection, copy the study to another disk and open the copy.</source>
        <translation>请检查磁盘及其连接，将研究文件复制到另一磁盘，再打开副本。</translation>
    </message>
    <message>
        <source>{path} has answers waiting in {log}, and both are write-protected.</source>
        <translation>{path} 还有回答存放在 {log} 中，两者均被写保护。</translation>
    </message>
    <message>
        <source>Reading it here would leave those answers out. Nothing was changed.</source>
        <translation>在此读取会漏掉这些回答。未作任何更改。</translation>
    </message>
    <message>
        <source>Copy both files, {file} and {log}, into a folder of your own and open that copy.</source>
        <translation>请将 {file} 和 {log} 两个文件都复制到您自己的文件夹，再打开该副本。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空文件。</translation>
    </message>
    <message>
        <source>There is no study in it: its making or copying was cut off.</source>
        <translation>其中没有研究：创建或复制过程曾被中断。</translation>
    </message>
    <message>
        <source>Delete it and make the study again, or copy it again from where it came.</source>
        <translation>请将其删除并重新创建研究，或从原处重新复制。</translation>
    </message>
    <message>
        <source>{path} is a database, but not a Sojourn study.</source>
        <translation>{path} 是数据库，但不是 Sojourn 研究文件。</translation>
    </message>
    <message>
        <source>Choose a study file (its name usually ends in .sojourn), or make one with `sojourn new`.</source>
        <translation>请选择研究文件（其名称通常以 .sojourn 结尾），或用 `sojourn new` 新建一个。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Sojourn (study version {found}; this one knows {known}).</source>
        <translation>{path} 由更新版本的 Sojourn 写成（研究版本 {found}；本程序支持到 {known}）。</translation>
    </message>
    <message>
        <source>It may hold answers that this version would lose. Nothing was changed.</source>
        <translation>其中可能有本版本会丢失的回答。未作任何更改。</translation>
    </message>
    <message>
        <source>Install the newest Sojourn on this computer and open it again.</source>
        <translation>请在本机安装最新版 Sojourn，再重新打开。</translation>
    </message>
    <message>
        <source>The study file {path} is no longer at its place.</source>
        <translation>研究文件 {path} 已不在原来的位置。</translation>
    </message>
    <message>
        <source>What was saved before is in the file, wherever it is now.</source>
        <translation>此前保存的内容都在该文件中，无论它现在在哪里。</translation>
    </message>
    <message>
        <source>Put it back, or plug the disk in that it is on, then try again.</source>
        <translation>请将其放回原处，或接上它所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>There is already a folder {path}.</source>
        <translation>已有文件夹 {path}。</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>已有文件 {path}。</translation>
    </message>
    <message>
        <source>It was left as it is; no study was made.</source>
        <translation>原有内容未变；没有创建研究。</translation>
    </message>
    <message>
        <source>Choose another name, or move the other one away first.</source>
        <translation>请另选名称，或先移走原有的。</translation>
    </message>
    <message>
        <source>You may not make files in {folder}.</source>
        <translation>您无权在 {folder} 中创建文件。</translation>
    </message>
    <message>
        <source>No study was made.</source>
        <translation>没有创建研究。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or ask for the permission to write in this one.</source>
        <translation>请选择您自己的文件夹，或申请在此文件夹中写入的权限。</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>请先建立该文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>The study can&apos;t seal: {why}.</source>
        <translation>该研究无法封存：{why}。</translation>
    </message>
    <message>
        <source>one of its recipients is none ({reason})</source>
        <translation>其中一个接收方无效（{reason}）</translation>
    </message>
    <message>
        <source>it names no recipients</source>
        <translation>没有指定接收方</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>没有封存任何内容。</translation>
    </message>
    <message>
        <source>Make keys with `sojourn key new` and put their recipients into the study&apos;s definition.</source>
        <translation>用 `sojourn key new` 生成密钥，并把其接收方写入研究定义。</translation>
    </message>
    <message>
        <source>The key does not open it ({reason}).</source>
        <translation>该密钥打不开它（{reason}）。</translation>
    </message>
    <message>
        <source>It stays sealed as it is.</source>
        <translation>它保持封存，没有变化。</translation>
    </message>
    <message>
        <source>Try the key of another recipient of the study.</source>
        <translation>请试用该研究另一接收方的密钥。</translation>
    </message>
    <message>
        <source>{path} is the file of a collecting laptop, in which no record stands readable.</source>
        <translation>{path} 是采集用笔记本电脑的文件，其中没有可读的记录。</translation>
    </message>
    <message>
        <source>Take data packages into the coordinator&apos;s study.</source>
        <translation>请把数据包导入协调者的研究。</translation>
    </message>
    <message>
        <source>its laptop&apos;s certificate does not hold ({reason})</source>
        <translation>其笔记本电脑的证书无效（{reason}）</translation>
    </message>
    <message>
        <source>What is sealed here is not copied to its stick. {problem}</source>
        <translation>在此封存的内容没有复制到 U 盘。{problem}</translation>
    </message>
    <message>
        <source>This study was anonymised on {day}.</source>
        <translation>该研究已于 {day} 匿名化。</translation>
    </message>
    <message>
        <source>An interview in it could be found by its code again, so none can begin. Nothing was changed.</source>
        <translation>其中的访谈会再次可以通过代码找到，因此不能开始新的访谈。没有任何更改。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>a control character stands in the text</source>
        <translation>文本中含有控制字符</translation>
    </message>
    <message>
        <source>the same text stands in it twice</source>
        <translation>同一文本出现了两次</translation>
    </message>
    <message>
        <source>a year from {first} to {last} is needed, as a number</source>
        <translation>需要用数字填写{first}到{last}之间的年份</translation>
    </message>
    <message>
        <source>a day is needed, such as {example}</source>
        <translation>需要填写日期，例如{example}</translation>
    </message>
    <message>
        <source>a whole number of {what} from {least} to {most} is needed</source>
        <translation>需要{least}到{most}之间的整数（{what}）</translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation>至少需要一项</translation>
    </message>
    <message>
        <source>that is none of the sites</source>
        <translation>不是所列地点之一</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>次访谈</translation>
    </message>
    <message>
        <source>that is no year</source>
        <translation>这不是年份</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>there is no text in {languages}</source>
        <translation>缺少以下语言的文本：{languages}</translation>
    </message>
    <message>
        <source>there is no text in the study&apos;s language, {language}</source>
        <translation>缺少研究语言（{language}）的文本</translation>
    </message>
    <message>
        <source>a version of that name was given before</source>
        <translation>该名称的版本已使用过</translation>
    </message>
    <message>
        <source>{key}: {reason}.</source>
        <translation>{key}：{reason}。</translation>
    </message>
    <message>
        <source>{above}
{line}</source>
        <translation>{above}
{line}</translation>
    </message>
    <message>
        <source>it is before the first day</source>
        <translation>早于第一天</translation>
    </message>
    <message>
        <source>the days of fieldwork are not in the survey year, {year}</source>
        <translation>访谈日期不在研究年份{year}之内</translation>
    </message>
    <message>
        <source>it is not after the last day of fieldwork</source>
        <translation>不在访谈最后一天之后</translation>
    </message>
    <message>
        <source>it is before the day of anonymisation</source>
        <translation>早于匿名化日期</translation>
    </message>
    <message>
        <source>it has {words} words with controller and contact, and respondents read at most {most}; put the rest into the second text (consent_more), which unfolds</source>
        <translation>连同负责方和联系方式共{words}个词，受访者最多读{most}个；其余请放入可展开的第二段</translation>
    </message>
    <message>
        <source>it can&apos;t change any more: a laptop was enrolled, or records are sealed</source>
        <translation>不能再更改：已登记电脑，或已有密封的记录</translation>
    </message>
    <message>
        <source>it can&apos;t change any more, for interviews have begun</source>
        <translation>访谈已经开始，不能再更改</translation>
    </message>
    <message>
        <source>a plan is fixed before the first interview, and interviews have begun</source>
        <translation>分析计划须在首次访谈前确定，而访谈已经开始</translation>
    </message>
    <message>
        <source>it can only be raised, for interviews have begun</source>
        <translation>访谈已经开始，只能提高</translation>
    </message>
    <message>
        <source>it was promised to respondents and can only come earlier</source>
        <translation>这是对受访者的承诺，只能提前</translation>
    </message>
    <message>
        <source>respondents were given another text under that version; {version} would be the next</source>
        <translation>该版本下给受访者的是另一文本；下一个版本应为{version}</translation>
    </message>
    <message>
        <source>{path} is the file of a laptop, which collects as it was enrolled.</source>
        <translation>{path}是一台笔记本电脑的文件，它按登记时的设置采集。</translation>
    </message>
    <message>
        <source>Change the coordinator&apos;s study, and enrol the laptop again with a new file.</source>
        <translation>请修改协调人的研究，并用新文件重新登记这台电脑。</translation>
    </message>
    <message>
        <source>{path} was anonymised, and what it promised was kept.</source>
        <translation>{path}已匿名化，其承诺已兑现。</translation>
    </message>
    <message>
        <source>The study is as it was.</source>
        <translation>研究没有改变。</translation>
    </message>
    <message>
        <source>Leave these as they are, or begin a new study.</source>
        <translation>请保持原样，或新建一项研究。</translation>
    </message>
    <message>
        <source>Make a new study for new interviews.</source>
        <translation>请为新的访谈新建一个研究。</translation>
    </message>
    <message>
        <source>{file} has no ending that says what to write.</source>
        <translation>{file} 没有说明写入内容的扩展名。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Name a file that ends in one of these: {endings}.</source>
        <translation>请使用以下扩展名之一的文件名：{endings}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({reason}).</source>
        <translation>无法写入 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>Nothing was written; what was there before is as it was.</source>
        <translation>没有写入任何内容；原有内容保持不变。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>请选择其他文件夹，或在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The disk under {folder} shows no encryption, so the laptop&apos;s may have none.</source>
        <translation>{folder} 所在的磁盘未显示加密，因此该笔记本电脑的磁盘可能没有加密。</translation>
    </message>
    <message>
        <source>Whether the laptop&apos;s disk is encrypted is not known: that under {folder} does not tell.</source>
        <translation>不知道该笔记本电脑的磁盘是否加密：{folder} 所在的磁盘无法显示这一点。</translation>
    </message>
    <message>
        <source>An interview that is being typed, and what the disk keeps of deleted ones, would be readable to whoever takes the laptop. Nothing was made.</source>
        <translation>正在输入的访谈，以及磁盘上已删除访谈的残留，都可能被拿走该电脑的人读取。没有创建任何内容。</translation>
    </message>
    <message>
        <source>Encrypt the laptop&apos;s disk (LUKS, FileVault, BitLocker), then say so (`--disk-is-encrypted`).</source>
        <translation>请加密该电脑的磁盘（LUKS、FileVault、BitLocker），然后注明（`--disk-is-encrypted`）。</translation>
    </message>
    <message>
        <source>{path} names no recipients, so it seals nothing.</source>
        <translation>{path} 没有指定接收方，因此不封存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was tried.</source>
        <translation>没有进行任何尝试。</translation>
    </message>
    <message>
        <source>Put what `sojourn key new` printed into the definition and make the study again from it.</source>
        <translation>请把 `sojourn key new` 输出的内容写入定义，并据此重新创建研究。</translation>
    </message>
    <message>
        <source>{path} opens nothing that {study} seals; that is for {holders}.</source>
        <translation>{path} 无法打开 {study} 封存的内容；那是给 {holders} 的。</translation>
    </message>
    <message>
        <source>Records sealed by this study would stay closed to it. Nothing was noted.</source>
        <translation>本研究封存的记录对它仍是封闭的。没有记下任何内容。</translation>
    </message>
    <message>
        <source>Name the key of one of them. If all are other keys, make the study again with the right ones.</source>
        <translation>请指定其中一方的密钥。如果全都是其他密钥，请用正确的密钥重新创建研究。</translation>
    </message>
    <message>
        <source>There is already a laptop called {name} in this study.</source>
        <translation>本研究中已有名为 {name} 的笔记本电脑。</translation>
    </message>
    <message>
        <source>Reports tell laptops apart by their names. Nothing was made.</source>
        <translation>报告按名称区分笔记本电脑。没有创建任何内容。</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>请为文件取另一个名称。</translation>
    </message>
    <message>
        <source>The recipients of this study are others than when its first laptop was enrolled.</source>
        <translation>本研究的接收方与登记第一台笔记本电脑时不同。</translation>
    </message>
    <message>
        <source>What that laptop seals would not open with the same keys. Nothing was done.</source>
        <translation>那台电脑封存的内容无法用相同的密钥打开。没有执行任何操作。</translation>
    </message>
    <message>
        <source>Go on with the study as it was, or begin a new one.</source>
        <translation>请按原样继续该研究，或另建一个新研究。</translation>
    </message>
    <message>
        <source>{path} is the file of a laptop itself.</source>
        <translation>{path} 本身就是笔记本电脑的文件。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>没有创建任何内容。</translation>
    </message>
    <message>
        <source>Name the coordinator&apos;s study.</source>
        <translation>请指定协调方的研究。</translation>
    </message>
    <message>
        <source>{path} names no keys: it has to have a `coordinator_key` and `recipients`.</source>
        <translation>{path} 没有指定密钥：必须包含 `coordinator_key` 和 `recipients`。</translation>
    </message>
    <message>
        <source>A laptop would have nobody to seal to. Nothing was made.</source>
        <translation>笔记本电脑将没有可封存给的对象。没有创建任何内容。</translation>
    </message>
    <message>
        <source>The key that signs is not the one that {path} names.</source>
        <translation>用于签名的密钥不是 {path} 指定的那一个。</translation>
    </message>
    <message>
        <source>No laptop of the study would be believed. Nothing was made.</source>
        <translation>该研究的任何笔记本电脑都不会被认可。没有创建任何内容。</translation>
    </message>
    <message>
        <source>Use the key whose public half stands in the definition as `coordinator_key`.</source>
        <translation>请使用其公开部分在定义中作为 `coordinator_key` 的密钥。</translation>
    </message>
    <message>
        <source>It was not tried yet that these can open what is sealed: {holders}.</source>
        <translation>尚未试过以下各方能否打开封存的内容：{holders}。</translation>
    </message>
    <message>
        <source>Records might be collected that nobody can read. Nothing was made.</source>
        <translation>可能会采集到无人能读取的记录。没有创建任何内容。</translation>
    </message>
    <message>
        <source>Try the key of each (`sojourn key check KEY STUDY`).</source>
        <translation>请逐一试用各方的密钥（`sojourn key check KEY STUDY`）。</translation>
    </message>
    <message>
        <source>It was left as it is. Everything is still in the study; nothing was handed over.</source>
        <translation>它保持不变。所有内容仍在研究中；没有交出任何内容。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is a coordinator&apos;s study, which is handed over signed by the coordinator&apos;s key.</source>
        <translation>{path} 是协调方的研究，需用协调方的密钥签名后交出。</translation>
    </message>
    <message>
        <source>Everything is still in the study; nothing was handed over.</source>
        <translation>所有内容仍在研究中；没有交出任何内容。</translation>
    </message>
    <message>
        <source>Name the key that its definition names as `coordinator_key`.</source>
        <translation>请指定其定义中作为 `coordinator_key` 的密钥。</translation>
    </message>
    <message>
        <source>{path} is no laptop&apos;s file.</source>
        <translation>{path} 不是笔记本电脑的文件。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Name the file that was enrolled.</source>
        <translation>请指定已登记的文件。</translation>
    </message>
    <message>
        <source>{path} is no receipt for this laptop, {name}.</source>
        <translation>{path} 不是给这台笔记本电脑 {name} 的回执。</translation>
    </message>
    <message>
        <source>Each laptop has its own; take the one that is named after it.</source>
        <translation>每台笔记本电脑有各自的回执；请取以其命名的那一份。</translation>
    </message>
    <message>
        <source>No laptop would take the receipts, so none was written.</source>
        <translation>没有笔记本电脑会接受这些回执，因此没有写入任何回执。</translation>
    </message>
    <message>
        <source>Use another stick or folder.</source>
        <translation>请使用其他 U 盘或文件夹。</translation>
    </message>
    <message>
        <source>{path} was written, but {reason}.</source>
        <translation>{path} 已写入，但是：{reason}。</translation>
    </message>
    <message>
        <source>Don&apos;t trust this stick; use another.</source>
        <translation>请勿信任这个 U 盘；请换一个。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>无法读取 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>请重新复制到这里。</translation>
    </message>
    <message>
        <source>{path} is not signed by the coordinator of this study.</source>
        <translation>{path} 不是由本研究的协调方签名的。</translation>
    </message>
    <message>
        <source>{path} is no receipt.</source>
        <translation>{path} 不是回执。</translation>
    </message>
    <message>
        <source>Name the coordinator&apos;s.</source>
        <translation>请指定协调方的回执。</translation>
    </message>
    <message>
        <source>The receipts can&apos;t be written to {folder} ({reason}).</source>
        <translation>无法将回执写入 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>What was merged is in the study.</source>
        <translation>已合并的内容在研究中。</translation>
    </message>
    <message>
        <source>Name another folder and merge the same bundles again; nothing comes in twice.</source>
        <translation>请指定其他文件夹并再次合并相同的数据束；不会重复收入。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Write to us: this study is larger than any that Sojourn was made for.</source>
        <translation>请联系我们：该研究超出了 Sojourn 的设计规模。</translation>
    </message>
    <message>
        <source>{path} is a laptop&apos;s file.</source>
        <translation>{path} 是笔记本电脑的文件。</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>没有合并任何内容。</translation>
    </message>
    <message>
        <source>{path} names no coordinator&apos;s key, so no bundle can be told from a forged one.</source>
        <translation>{path} 没有指定协调方的密钥，因此无法辨别数据束的真伪。</translation>
    </message>
    <message>
        <source>Make the study from a definition with the lines that `sojourn key new` printed.</source>
        <translation>请用包含 `sojourn key new` 所输出各行的定义创建研究。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be the name of a file.</source>
        <translation>{name} 不能用作文件名。</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>没有创建密钥。</translation>
    </message>
    <message>
        <source>Name the holder in plain letters.</source>
        <translation>请用普通字母命名持有者。</translation>
    </message>
    <message>
        <source>{path} has no key that opens records.</source>
        <translation>{path} 中没有能打开记录的密钥。</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>没有打开任何内容。</translation>
    </message>
    <message>
        <source>Name the file ending in {ending} that `sojourn key new` made; the other one signs.</source>
        <translation>请指定 `sojourn key new` 创建的以 {ending} 结尾的文件；另一个用于签名。</translation>
    </message>
    <message>
        <source>Name the file ending in {ending} that `sojourn key new` made.</source>
        <translation>请指定 `sojourn key new` 创建的以 {ending} 结尾的文件。</translation>
    </message>
    <message>
        <source>{path} is no key file, or a damaged one ({reason}).</source>
        <translation>{path} 不是密钥文件，或已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>Go back to a copy of it; another recipient&apos;s key opens the same records.</source>
        <translation>请使用其副本；其他接收方的密钥也能打开同样的记录。</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}.</source>
        <translation>该口令无法打开 {path}。</translation>
    </message>
    <message>
        <source>Type it again; mind capitals and the keyboard&apos;s language. Without it the key is of no use.</source>
        <translation>请重新输入；注意大小写和键盘语言。没有口令，密钥就毫无用处。</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>请选择您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>A passphrase has at least {shortest} characters; this one has {given}.</source>
        <translation>口令至少有 {shortest} 个字符；这个只有 {given} 个。</translation>
    </message>
    <message>
        <source>Choose a longer one: a few words that belong together for you alone are good.</source>
        <translation>请选择更长的口令：几个只有您自己会联系在一起的词就很好。</translation>
    </message>
    <message>
        <source>It was left as it is, for a key that is lost can&apos;t be made again; no key was made.</source>
        <translation>它保持不变，因为丢失的密钥无法重新创建；没有创建密钥。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>没有签署任何内容。</translation>
    </message>
    <message>
        <source>Name the file {file} that `sojourn key new` made.</source>
        <translation>请指定 `sojourn key new` 创建的文件 {file}。</translation>
    </message>
    <message>
        <source>{path} is no signing key.</source>
        <translation>{path} 不是签名密钥。</translation>
    </message>
    <message>
        <source>Name the file {file} that `sojourn key new` made; if it was damaged, go back to a copy.</source>
        <translation>请指定 `sojourn key new` 创建的文件 {file}；如已损坏，请使用副本。</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>What was refused, and why</source>
        <translation>被拒绝的内容及原因</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>选择位置(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>复制列表(&amp;C)</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Every record as it was given, of %n career(s)</source>
        <translation>
            <numerusform>%n份职业经历的全部原始记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The package is for the team that ran the interviews: careers can be recognised in it, so keep it inside the team. It is one zip or a folder of tables.</source>
        <translation>该数据包供进行访谈的团队使用：其中的职业经历可能被认出，请只在团队内部保存。它是一个zip文件或一个表格文件夹。</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>正在写入{0}…</translation>
    </message>
    <message>
        <source>Taking {0} in …</source>
        <translation>正在导入{0}…</translation>
    </message>
    <message>
        <source>Either all of it is done or none: stopping leaves everything as it was.</source>
        <translation>要么全部完成，要么什么都不做：停止后一切保持原样。</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Careers written: {0}.</source>
        <translation>已写入的职业经历：{0}。</translation>
    </message>
    <message>
        <source>They are in {0}. These are the records as given: keep them inside the team.</source>
        <translation>它们在{0}中。这些是原始记录，请只在团队内部保存。</translation>
    </message>
    <message>
        <source>An import of the package would refuse the respondents concerned. Mend these places in it, or go back to a copy of the study without them.</source>
        <translation>导入该数据包时，相关受访者会被拒绝。请在数据包中改正这些地方，或改用没有这些问题的研究副本。</translation>
    </message>
    <message>
        <source>Careers written: {0}. Unfit for an import: {1}.</source>
        <translation>已写入的职业经历：{0}。无法导入的：{1}。</translation>
    </message>
    <message>
        <source>Careers taken in: {0}.</source>
        <translation>已导入的职业经历：{0}。</translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>没有被拒绝的。</translation>
    </message>
    <message>
        <source>Careers taken in: {0}. Refused: {1}.</source>
        <translation>已导入的职业经历：{0}。被拒绝：{1}。</translation>
    </message>
    <message>
        <source>Of a respondent with anything refused nothing comes in. Mend these places in the package and import it again with the respondents that are missing.</source>
        <translation>如果某位受访者有任何内容被拒绝，则该受访者的内容全部不导入。请更正数据包中的这些地方，然后将缺少的受访者重新导入。</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>导出记录</translation>
    </message>
</context>
<context>
    <name>ExtraSection</name>
    <message>
        <source>Extra questions</source>
        <translation>附加问题</translation>
    </message>
    <message>
        <source>Questions of your own, asked on pages before the review. They are written as an XLSForm (.xlsx), as for ODK or KoboToolbox. They may change while the study runs: each record keeps the version that it was asked.</source>
        <translation>您自己的问题，在查看确认之前的页面上提出。问题写成 XLSForm（.xlsx），与 ODK 或 KoboToolbox 相同。研究进行中可以更改：每份记录都保留其被问到的版本。</translation>
    </message>
    <message>
        <source>&amp;Choose a form…</source>
        <translation>选择表单(&amp;C)…</translation>
    </message>
    <message>
        <source>Ask &amp;none of them</source>
        <translation>一个也不问(&amp;N)</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>查看访谈</translation>
    </message>
    <message>
        <source>The extra questions, with what to think about</source>
        <translation>附加问题及需要考虑之处</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>正在读取 {0} …</translation>
    </message>
    <message>
        <source>{0} is not taken in; the questions are as they were.</source>
        <translation>未采用{0}；问题保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有%n处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), version {0}</source>
        <translation>
            <numerusform>%n个问题，版本{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra questions are asked.</source>
        <translation>不提附加问题。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>第{0}页</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>提示：{0}</translation>
    </message>
    <message>
        <source>Free text can name people: it is kept out of every release.</source>
        <translation>自由文本可能提及他人姓名：不会包含在任何发布中。</translation>
    </message>
    <message>
        <source>Calculated from free text: it is kept out of every release.</source>
        <translation>由自由文本计算得出：不会包含在任何发布中。</translation>
    </message>
    <message>
        <source>A day can be recognised by whoever knows the person; a year may be enough.</source>
        <translation>认识当事人的人可能认出具体日期；也许年份就够了。</translation>
    </message>
    <message>
        <source>About {0}. Reason given: {1}</source>
        <translation>关于{0}。所给理由：{1}</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>仅供阅读</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>计算得出</translation>
    </message>
</context>
<context>
    <name>FieldworkDays</name>
    <message>
        <source>Interviews of this study are held from {0} to {1}; today is none of these days.</source>
        <translation>本研究的访谈在{0}至{1}之间进行；今天不在其中。</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Look at the dates</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Correct the end</source>
        <translation>更正结束时间</translation>
    </message>
    <message>
        <source>Look at the papers</source>
        <translation>查看论文</translation>
    </message>
    <message>
        <source>Say what changed</source>
        <translation>说明有什么变化</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>下一步：{0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>In which years were you awarded research grants?</source>
        <translation>您在哪些年份获批了科研项目？</translation>
    </message>
    <message>
        <source>Year of a grant</source>
        <translation>获批项目的年份</translation>
    </message>
    <message>
        <source>Add this year</source>
        <translation>添加这一年</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The consent text does not say who is responsible for the data and how to reach them. Say it under Study design before anybody is interviewed.</source>
        <translation>同意书没有写明谁对数据负责以及如何联系。请在访谈任何人之前，在“研究设计”中写明。</translation>
    </message>
    <message>
        <source>Start an &amp;interview</source>
        <translation>开始访谈(&amp;I)</translation>
    </message>
    <message>
        <source>Go on with a &amp;paused interview…</source>
        <translation>继续已暂停的访谈(&amp;P)…</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>查看结果(&amp;R)</translation>
    </message>
    <message>
        <source>See the pro&amp;gress</source>
        <translation>查看进度(&amp;G)</translation>
    </message>
    <message>
        <source>Study &amp;design…</source>
        <translation>研究设计(&amp;D)…</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>研究设计</translation>
    </message>
    <message>
        <source>Consent, questions, sites, keys and laptops, and what is missing before fieldwork.</source>
        <translation>同意书、问题、地点、密钥和电脑，以及实地工作前还缺什么。</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>打开研究(&amp;O)…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>A study is one file: it holds the questions, the careers that people tell, and nothing about who they are. Make one to start interviewing, or open one that you were given.</source>
        <translation>一项研究就是一个文件：其中有问题和人们填写的职业经历，不含其身份信息。新建一项研究以开始访谈，或打开您收到的研究。</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>正在打开{0}…</translation>
    </message>
    <message>
        <source>Interviews of {0}, kept in {1}</source>
        <translation>{0}年的访谈，保存在{1}</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message numerus="yes">
        <source>%n career(s)</source>
        <translation>
            <numerusform>%n份职业经历</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n个职位</numerusform>
        </translation>
    </message>
    <message>
        <source>Each interview adds one. It takes about three minutes.</source>
        <translation>每次访谈增加一份，大约需要三分钟。</translation>
    </message>
    <message>
        <source>Each interview adds one.</source>
        <translation>每次访谈增加一份。</translation>
    </message>
    <message>
        <source>What these careers say, with the intervals and what they don&apos;t show.</source>
        <translation>这些职业经历说明了什么，包括区间以及未能说明的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed interview(s)</source>
        <translation>
            <numerusform>%n 份已密封的访谈</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be read here. Hand them over by the menu Fieldwork, for whoever merges them.</source>
        <translation>在此处无法读取。请通过“实地调查”菜单移交给负责合并的人。</translation>
    </message>
    <message>
        <source>There are results where the interviews are merged.</source>
        <translation>访谈合并之处才有结果。</translation>
    </message>
    <message>
        <source>No careers yet</source>
        <translation>还没有职业经历</translation>
    </message>
    <message>
        <source>Start the first interview; it takes about three minutes.</source>
        <translation>开始第一次访谈，大约需要三分钟。</translation>
    </message>
    <message>
        <source>Start the first interview.</source>
        <translation>请开始第一次访谈。</translation>
    </message>
    <message>
        <source>There are results once there are careers.</source>
        <translation>有了职业经历之后才有结果。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Interviews by site and day, and what has come of each laptop.</source>
        <translation>按地点和日期统计的访谈，以及每台笔记本电脑已交来的内容。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>最近的研究</translation>
    </message>
    <message>
        <source>Open {0} in {1}</source>
        <translation>打开{1}中的{0}</translation>
    </message>
    <message>
        <source>An interrupted interview, at part {0} of {1}</source>
        <translation>一次中断的访谈，停在第{0}部分（共{1}部分）</translation>
    </message>
</context>
<context>
    <name>IdleStrip</name>
    <message>
        <source>Is anybody there? In {0} s this interview is put aside. Press any key or touch to go on.</source>
        <translation>还有人在吗？{0} 秒后本次访谈将被搁置。按任意键或触摸屏幕即可继续。</translation>
    </message>
    <message>
        <source>Is anybody there? In {0} s this interview ends, and nothing of it is kept. Press any key or touch to go on.</source>
        <translation>还有人在吗？{0} 秒后本次访谈将结束，且不保留任何内容。按任意键或触摸屏幕即可继续。</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Stop here? Everything typed in this interview is then deleted and can&apos;t be brought back.</source>
        <translation>在此停止吗？本次访谈填写的全部内容将被删除，无法恢复。</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>停止并删除</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close now? Pause, and your answers are encrypted with a code that only you get; or delete them. If you close without either, they can be opened on this computer for ten minutes and are then deleted.</source>
        <translation>现在关闭吗？您可以暂停：您的回答会用只有您得到的代码加密；也可以删除。如果两者都不选就关闭，回答在十分钟内仍可在这台电脑上打开，之后会被删除。</translation>
    </message>
    <message>
        <source>Pause with a code</source>
        <translation>用代码暂停</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>删除并关闭</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Your answers up to here are saved; please go on.</source>
        <translation>程序出现了问题。您到目前为止的回答已保存，请继续。</translation>
    </message>
    <message>
        <source>Save everything again</source>
        <translation>重新保存全部内容</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>现在重试</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>关闭并放弃这些更改</translation>
    </message>
</context>
<context>
    <name>InterviewShell</name>
    <message>
        <source>The study file can&apos;t be written: {0}.</source>
        <translation>无法写入研究文件：{0}。</translation>
    </message>
    <message>
        <source>Everything before is safe in the study.</source>
        <translation>之前的内容都已安全保存在研究中。</translation>
    </message>
    <message>
        <source>You can go on typing: they are kept here and saved as soon as it works again.</source>
        <translation>您可以继续填写：内容会留在这里，一旦恢复即会保存。</translation>
    </message>
    <message>
        <source>The last %n change(s) are not saved yet.</source>
        <translation>最近%n处更改尚未保存。</translation>
    </message>
    <message>
        <source>There is no space left for the study file.</source>
        <translation>研究文件已没有可用空间。</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>请在该磁盘上释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Another program works with the study file.</source>
        <translation>另一个程序正在使用研究文件。</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>请关闭另一个程序，然后重试。</translation>
    </message>
    <message>
        <source>The study file is write-protected.</source>
        <translation>研究文件被写保护。</translation>
    </message>
    <message>
        <source>Take off the write protection of the file and its folder, then try again.</source>
        <translation>请解除文件及其文件夹的写保护，然后重试。</translation>
    </message>
    <message>
        <source>The study file is no longer at its place.</source>
        <translation>研究文件已不在原来的位置。</translation>
    </message>
    <message>
        <source>Put it back, or plug its disk in again, then try again.</source>
        <translation>请将其放回原处，或重新插上其所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and the interview could not be ended. Everything you answered is safe in the study as an interrupted interview.</source>
        <translation>程序出现了问题，访谈未能结束。您的所有回答已作为中断的访谈安全保存在研究中。</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and what you answered last is not saved yet (changes: {0}). It is kept here, and you can go on; everything before is safe in the study.</source>
        <translation>程序出现了问题，您最近的回答尚未保存（更改：{0}）。这些内容留在这里，您可以继续；之前的内容都已安全保存在研究中。</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <translation>{0}：{1}%</translation>
    </message>
</context>
<context>
    <name>JobSearches</name>
    <message>
        <source>Year of a job search</source>
        <translation>求职的年份</translation>
    </message>
    <message>
        <source>What you applied for</source>
        <translation>您申请的职位</translation>
    </message>
    <message>
        <source>Click the year of a search, or type it, then say what you applied for.</source>
        <translation>点击求职的年份或输入年份，然后说明您申请的是什么。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除{0}</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>&amp;Passphrase of the keys</source>
        <translation>密钥的口令(&amp;P)</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>On a collecting laptop a finished interview is sealed at once, and only these keys open it. Each opens every record alone: of several keys one that is lost loses nothing. Nobody can make a lost key or passphrase again.</source>
        <translation>在采集用电脑上，访谈一结束就会密封，只有这些密钥能打开。每把密钥都能单独打开每条记录：有几把时，丢失一把不会损失任何内容。丢失的密钥或口令无人能够重制。</translation>
    </message>
    <message>
        <source>Open the &amp;recovery sheet, to print it</source>
        <translation>打开恢复单以便打印(&amp;R)</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The keys can&apos;t change any more: a laptop was enrolled, or records are sealed.</source>
        <translation>密钥不能再更改：已登记电脑，或已有密封的记录。</translation>
    </message>
    <message>
        <source>There is no key yet: nothing would be sealed.</source>
        <translation>还没有密钥：什么都不会密封。</translation>
    </message>
    <message>
        <source>The key of {0} opened a test record that was sealed as an interview is.</source>
        <translation>{0}的密钥打开了一条像访谈一样密封的测试记录。</translation>
    </message>
    <message>
        <source>✓ It opened a test record.</source>
        <translation>✓ 已打开测试记录。</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>尚未试用。</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>试用…</translation>
    </message>
    <message>
        <source>Try the key of {0}</source>
        <translation>试用{0}的密钥</translation>
    </message>
    <message>
        <source>the coordinator&apos;s keys</source>
        <translation>协调人的密钥</translation>
    </message>
    <message>
        <source>the key of an escrow holder</source>
        <translation>托管方的密钥</translation>
    </message>
    <message>
        <source>&amp;Who keeps it, such as the dean&apos;s office</source>
        <translation>由谁保管，例如院长办公室(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Folder to keep it in</source>
        <translation>存放文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>A &amp;passphrase of several words</source>
        <translation>由几个词组成的口令(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>&amp;Make it and try it</source>
        <translation>生成并试用(&amp;M)</translation>
    </message>
    <message>
        <source>Please say who keeps this key.</source>
        <translation>请说明由谁保管这把密钥。</translation>
    </message>
    <message>
        <source>Please name the holder in plain letters, for a file has that name.</source>
        <translation>请用普通字符填写保管方，因为文件将以此命名。</translation>
    </message>
    <message>
        <source>Please say in which folder the key is kept.</source>
        <translation>请说明密钥存放在哪个文件夹。</translation>
    </message>
    <message>
        <source>There is a key {0} already. Choose another folder; that one was left as it is.</source>
        <translation>已有密钥{0}。请选择其他文件夹；原密钥保持不变。</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>口令至少有{0}个字符。</translation>
    </message>
    <message>
        <source>These two are not the same. Type the passphrase again.</source>
        <translation>两次输入不一致。请重新输入口令。</translation>
    </message>
    <message>
        <source>{0} was made, and its passphrase opens it. Print the recovery sheet, copy the folder to a place that burns down at another time, and keep the passphrase apart from both.</source>
        <translation>已生成{0}，口令可以打开它。请打印恢复单，把文件夹复制到不会同时遭灾的地方，并把口令与两者分开保管。</translation>
    </message>
    <message>
        <source>Stopped; no key was made.</source>
        <translation>已停止；没有生成密钥。</translation>
    </message>
    <message>
        <source>Open {0} with a browser and print it.</source>
        <translation>请用浏览器打开{0}并打印。</translation>
    </message>
    <message>
        <source>The key&apos;s f&amp;ile</source>
        <translation>密钥文件(&amp;I)</translation>
    </message>
    <message>
        <source>Its passp&amp;hrase</source>
        <translation>它的口令(&amp;H)</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>试用密钥</translation>
    </message>
    <message>
        <source>A test record is sealed to all keys of the study and opened with this one. Before that was done with every key no laptop is enrolled.</source>
        <translation>为研究的所有密钥密封一条测试记录，再用这把打开。每把密钥都试过之前，不登记任何电脑。</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试用(&amp;T)</translation>
    </message>
    <message>
        <source>Please choose the file of the key; its name ends in {0}.</source>
        <translation>请选择密钥文件；文件名以{0}结尾。</translation>
    </message>
</context>
<context>
    <name>LandmarksSection</name>
    <message>
        <source>Landmarks</source>
        <translation>标志性事件</translation>
    </message>
    <message>
        <source>Public events that everybody in this study remembers stand above the calendar and help with years. A few are enough.</source>
        <translation>本研究中人人记得的公共事件会显示在日历上方，帮助回忆年份。几个就够。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Add an &amp;event</source>
        <translation>添加事件(&amp;E)</translation>
    </message>
    <message>
        <source>A word or two, in each language of the consent text.</source>
        <translation>一两个词，用同意书的每种语言填写。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message>
        <source>&amp;Hand over to a stick or folder…</source>
        <translation>移交到U 盘或文件夹(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Clear with a receipt…</source>
        <translation>凭回执清除(&amp;C)…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>开始页(&amp;P)</translation>
    </message>
    <message>
        <source>Sealed records on this laptop: {0}.</source>
        <translation>这台笔记本电脑上的封存记录：{0}。</translation>
    </message>
    <message>
        <source>At work …</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Leave the stick where it is.</source>
        <translation>请不要拔出U 盘。</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>Handed over: {0} sealed records, in {1}</source>
        <translation>已移交：{0} 条封存记录，保存在 {1}</translation>
    </message>
    <message>
        <source>It was read back from {0} and is whole. The stick can be removed once the system says so too. Nothing was deleted here: the next bundle has everything again.</source>
        <translation>已从 {0} 读回核对，内容完整。等系统也提示可以后，即可拔出U 盘。这里没有删除任何内容：下一个数据束会再次包含全部内容。</translation>
    </message>
    <message>
        <source>Deleted: {0} sealed records that the coordinator has</source>
        <translation>已删除：{0} 条协调方已有的封存记录</translation>
    </message>
    <message>
        <source>Still on this laptop: {0}.</source>
        <translation>这台笔记本电脑上还有：{0}。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>A bundle has everything that was sealed here. Who finds the stick can read how many interviews there were and on which days, and nothing that anybody answered.</source>
        <translation>数据束包含在此封存的全部内容。捡到U 盘的人只能看到有多少次访谈、在哪些日子进行，看不到任何人的回答。</translation>
    </message>
    <message>
        <source>When the coordinator has merged a bundle there is a receipt for this laptop. With it the laptop deletes what has arrived, and nothing else.</source>
        <translation>协调方合并数据束后，会有一份给这台笔记本电脑的回执。凭回执，笔记本电脑只删除已到达的内容，不删除其他内容。</translation>
    </message>
</context>
<context>
    <name>LaptopsSection</name>
    <message>
        <source>Laptops</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Each laptop gets a file of its own, in which interviews are sealed as soon as they are finished. It collects by the definition of this moment: settle the rest first.</source>
        <translation>每台电脑都有自己的文件，访谈一结束就在其中密封。它按此刻的定义采集：请先确定其他内容。</translation>
    </message>
    <message>
        <source>A laptop can be enrolled once the design is saved and the key of every recipient was tried (under Keys).</source>
        <translation>设计保存且每把密钥都试用过之后（见“密钥”），即可登记电脑。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;File to make; its name is the laptop&apos;s</source>
        <translation>要生成的文件；文件名即电脑名(&amp;F)</translation>
    </message>
    <message>
        <source>I answer for it: the laptop&apos;s &amp;disk is encrypted</source>
        <translation>我担保：该电脑的磁盘已加密(&amp;D)</translation>
    </message>
    <message>
        <source>A s&amp;tick in the laptop for a copy of all that is sealed (may stay empty)</source>
        <translation>电脑上用于备份全部密封内容的存储盘（可留空）(&amp;T)</translation>
    </message>
    <message>
        <source>The coordinator&apos;s &amp;key that signs</source>
        <translation>协调人的签名密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Its &amp;passphrase</source>
        <translation>它的口令(&amp;P)</translation>
    </message>
    <message>
        <source>No laptop is enrolled yet.</source>
        <translation>尚未登记任何电脑。</translation>
    </message>
    <message>
        <source>Made {0}. Move it to the laptop {1} and open it there with Sojourn. Don&apos;t copy it to a second one: enrol that too.</source>
        <translation>已生成{0}。请将其移到电脑{1}上并用Sojourn打开。不要复制到另一台：那台也要登记。</translation>
    </message>
    <message>
        <source>{0}: its disk was seen to be encrypted</source>
        <translation>{0}：已看到其磁盘加密</translation>
    </message>
    <message>
        <source>{0}: you answered for the encryption of its disk</source>
        <translation>{0}：您担保其磁盘已加密</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>登记一台电脑</translation>
    </message>
    <message>
        <source>&amp;Enrol the laptop</source>
        <translation>登记电脑(&amp;E)</translation>
    </message>
    <message>
        <source>The disk under this folder is encrypted, as far as this computer tells.</source>
        <translation>就这台计算机所显示，此文件夹所在磁盘已加密。</translation>
    </message>
    <message>
        <source>The disk under this folder shows no encryption. Without it whoever takes the laptop reads an interview that is being typed.</source>
        <translation>此文件夹所在磁盘未显示加密。若不加密，拿走电脑的人就能读到正在录入的访谈。</translation>
    </message>
    <message>
        <source>Whether the disk under this folder is encrypted can&apos;t be seen from here (BitLocker and FileVault don&apos;t show).</source>
        <translation>从这里看不出此文件夹所在磁盘是否加密（有些系统的磁盘加密不显示）。</translation>
    </message>
    <message>
        <source>Please say which file is made.</source>
        <translation>请说明要生成哪个文件。</translation>
    </message>
    <message>
        <source>There is a file {0} already; it was left as it is.</source>
        <translation>已有文件{0}；它保持不变。</translation>
    </message>
    <message>
        <source>There is already a laptop called {0}. Give the file another name.</source>
        <translation>已有名为{0}的电脑。请为文件另起名称。</translation>
    </message>
    <message>
        <source>A laptop whose disk is not encrypted is not enrolled. Encrypt it (LUKS, FileVault, BitLocker), then say so here.</source>
        <translation>磁盘未加密的电脑不予登记。请先用系统的磁盘加密功能加密，再在此确认。</translation>
    </message>
    <message>
        <source>Please choose the key that signs; the file is called {0}.</source>
        <translation>请选择签名密钥；文件名为{0}。</translation>
    </message>
</context>
<context>
    <name>LastingRow</name>
    <message>
        <source>Years it lasted</source>
        <translation>持续年数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Months more</source>
        <translation>另加月数</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>years and {months} months</source>
        <translation>年零{months}个月</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Year of the mark</source>
        <translation>标记的年份</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>moved, child, new home …</source>
        <translation>搬家、生孩子、新居…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Only for you, to remember years by. It is not kept: when the interview ends or is interrupted, it is gone.</source>
        <translation>仅供您自己回忆年份使用，不会保存：访谈结束或中断后即消失。</translation>
    </message>
    <message>
        <source>Change the mark</source>
        <translation>修改标记</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Change this mark or take it away</source>
        <translation>修改或去掉此标记</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Study</source>
        <translation>研究(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fieldwork</source>
        <translation>实地调查(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>打开研究(&amp;O)…</translation>
    </message>
    <message>
        <source>Start an &amp;interview</source>
        <translation>开始访谈(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>Stud&amp;y design…</source>
        <translation>研究设计(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>演示(&amp;D)</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;mport a package…</source>
        <translation>导入数据包(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export the records…</source>
        <translation>导出记录(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw a record…</source>
        <translation>撤回记录(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>关闭此研究(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>访谈(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave it for later</source>
        <translation>留待以后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>暂停(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Booth</source>
        <translation>展台(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cover the screen</source>
        <translation>遮住屏幕(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Staff…</source>
        <translation>工作人员(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Lock the booth</source>
        <translation>锁定展台(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>进度(&amp;P)</translation>
    </message>
    <message>
        <source>Paper for the &amp;ethics board…</source>
        <translation>提交伦理委员会的文件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Merge bundles…</source>
        <translation>合并数据束(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>移交(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Anonymise the study…</source>
        <translation>匿名化研究(&amp;A)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Bundles to merge</source>
        <translation>待合并的数据束</translation>
    </message>
    <message>
        <source>Drop bundles, a folder or a stick here, or choose them below.</source>
        <translation>把数据束、文件夹或U 盘拖到这里，或在下方选择。</translation>
    </message>
    <message>
        <source>&amp;Key that opens records (.age)</source>
        <translation>打开记录的密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Key that &amp;signs receipts (.key)</source>
        <translation>签署回执的密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Empty the &amp;list</source>
        <translation>清空列表(&amp;L)</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Merge &amp;more</source>
        <translation>继续合并(&amp;M)</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>开始页(&amp;P)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It could not be finished</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Bundles that had come in by then are in the study, each whole. Merge the same ones again: nothing comes in twice.</source>
        <translation>到那时为止已并入的数据束都完整地在研究中。请再次合并同样的数据束：任何内容都不会重复并入。</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older or stick…</source>
        <translation>选择文件夹或U 盘(&amp;O)…</translation>
    </message>
    <message>
        <source>Merge bundles</source>
        <translation>合并数据束</translation>
    </message>
    <message>
        <source>What laptops and other coordinators hand over comes into this study, in any order and any number of times: nothing comes in twice.</source>
        <translation>笔记本电脑和其他协调方移交的内容会并入本研究，顺序和次数不限：任何内容都不会重复并入。</translation>
    </message>
    <message>
        <source>Without a key records come in sealed, and can be opened later. With the key that signs, each laptop gets a receipt, in the folder receipts beside the study.</source>
        <translation>没有密钥时，记录以封存状态并入，可以以后再打开。有签名密钥时，每台笔记本电脑都会得到回执，放在研究旁的回执文件夹中。</translation>
    </message>
</context>
<context>
    <name>MergeReportView</name>
    <message>
        <source>What became of each bundle</source>
        <translation>每个数据束的结果</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>数据束</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做什么</translation>
    </message>
    <message>
        <source>How much of each laptop has come</source>
        <translation>每台笔记本电脑已到达的数量</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>此处的记录</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Bundles: {0}. Refused: {1}.</source>
        <translation>数据束：{0}。被拒绝：{1}。</translation>
    </message>
    <message>
        <source>{0}, of {1}</source>
        <translation>{0}，来自{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Records that became readable: {0}.</source>
        <translation>已变为可读的记录：{0}。</translation>
    </message>
    <message>
        <source>Records that are still sealed: {0}. Merge again with a key to read them.</source>
        <translation>仍封存的记录：{0}。要阅读它们，请用密钥再次合并。</translation>
    </message>
    <message>
        <source>Records that came in several versions: {0}. All versions are kept, and one is read.</source>
        <translation>以多个版本到达的记录：{0}。所有版本都保留，读取其中一个。</translation>
    </message>
    <message>
        <source>Receipts written to {0}: {1}. Take each to its laptop, which then deletes what is here.</source>
        <translation>已写入 {0} 的回执：{1}。请把每份回执带到对应的笔记本电脑，它随后会删除这里已有的内容。</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Taken in</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>之前已合并</translation>
    </message>
    <message>
        <source>Nothing to do: the same stick twice is harmless.</source>
        <translation>无需操作：同一个U 盘合并两次没有害处。</translation>
    </message>
    <message>
        <source>Refused: changed, or not by an enrolled laptop</source>
        <translation>被拒绝：内容被改动，或并非来自已登记的笔记本电脑</translation>
    </message>
    <message>
        <source>Nothing of it came in. Find out where it came from, and ask its laptop for a new one.</source>
        <translation>其中没有任何内容并入。请查明它的来源，并向相应的笔记本电脑索取新的数据束。</translation>
    </message>
    <message>
        <source>Refused: cut off</source>
        <translation>被拒绝：文件不完整</translation>
    </message>
    <message>
        <source>Nothing of it came in. Copy it again, or ask for it again.</source>
        <translation>其中没有任何内容并入。请重新复制，或重新索取。</translation>
    </message>
    <message>
        <source>Refused: of another study</source>
        <translation>被拒绝：属于另一项研究</translation>
    </message>
    <message>
        <source>Merge it into the study that it belongs to.</source>
        <translation>请把它并入它所属的研究。</translation>
    </message>
    <message>
        <source>Refused: seals to other keys</source>
        <translation>被拒绝：为其他密钥封存</translation>
    </message>
    <message>
        <source>Its laptop was enrolled with other keys than this study has. Ask who enrolled it.</source>
        <translation>其笔记本电脑登记时用的密钥与本研究不同。请查问是谁登记的。</translation>
    </message>
    <message>
        <source>Refused: from a newer Sojourn</source>
        <translation>被拒绝：来自更新版本的 Sojourn</translation>
    </message>
    <message>
        <source>Install the newest Sojourn on this computer, then merge it again.</source>
        <translation>请在这台计算机上安装最新的 Sojourn，然后再次合并。</translation>
    </message>
    <message>
        <source>Refused: larger than any bundle</source>
        <translation>被拒绝：超过数据束的大小上限</translation>
    </message>
    <message>
        <source>No laptop writes such a file. Ask for the bundle again.</source>
        <translation>没有笔记本电脑会写出这样的文件。请重新索取数据束。</translation>
    </message>
    <message>
        <source>Refused: no bundle</source>
        <translation>被拒绝：不是数据束</translation>
    </message>
    <message>
        <source>Choose files that end in .bundle, or a folder with some.</source>
        <translation>请选择数据束文件，或含有数据束的文件夹。</translation>
    </message>
    <message>
        <source>Refused: can&apos;t be read</source>
        <translation>被拒绝：无法读取</translation>
    </message>
    <message>
        <source>Copy it to this computer first, or try another stick.</source>
        <translation>请先把它复制到这台计算机，或换一个U 盘再试。</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>未并入</translation>
    </message>
    <message>
        <source>The bundle may be good. Free some space on this disk, then merge it again.</source>
        <translation>数据束可能没有问题。请在此磁盘上腾出空间，然后再次合并。</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} 条新记录</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} 条已有</translation>
    </message>
    <message>
        <source>{0} withdrawn</source>
        <translation>{0} 条已撤回</translation>
    </message>
    <message>
        <source>{0} in another version</source>
        <translation>{0} 条为另一版本</translation>
    </message>
    <message>
        <source>{0} only listed</source>
        <translation>{0} 条仅列出</translation>
    </message>
    <message>
        <source>There are two of it, or its file was put back from a backup. All its records are in. Enrol a second computer as a laptop of its own.</source>
        <translation>它有两台，或其文件是从备份恢复的。它的全部记录都已并入。请把第二台计算机单独登记。</translation>
    </message>
    <message>
        <source>{0} have not come yet: ask for its next bundle.</source>
        <translation>{0} 条尚未到达：请索取下一个数据束。</translation>
    </message>
    <message>
        <source>a coordinator&apos;s study</source>
        <translation>某协调方的研究</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}／{1}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong: this is a bug of ours.</source>
        <translation>出现了问题：这是我们的程序错误。</translation>
    </message>
    <message>
        <source>Every answer that was given before it is in the study. You can go on; if the window behaves oddly, close it and open the study again.

Please send us the report {0} (look through it first: it may show values you gave).</source>
        <translation>此前的所有回答都在研究中。您可以继续；如果窗口表现异常，请关闭后重新打开研究。

请将报告{0}发送给我们（请先查看：其中可能包含您填写的内容）。</translation>
    </message>
    <message>
        <source>below</source>
        <translation>如下</translation>
    </message>
    <message>
        <source>Collects research careers and tests, with data, what people say about moving between academia and industry. Free software under the MIT licence.</source>
        <translation>收集科研职业经历，用数据检验人们关于在学术界与产业界之间流动的说法。MIT许可证下的自由软件。</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Studies (*{0})</source>
        <translation>研究 (*{0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Where to keep the study</source>
        <translation>研究的保存位置</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Data packages (*.zip {0})</source>
        <translation>数据包 (*.zip {0})</translation>
    </message>
    <message>
        <source>Where to write the package</source>
        <translation>数据包的保存位置</translation>
    </message>
    <message>
        <source>One file (*{0})</source>
        <translation>单个文件 (*{0})</translation>
    </message>
    <message>
        <source>A folder of tables (*)</source>
        <translation>表格文件夹 (*)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>选择密钥</translation>
    </message>
    <message>
        <source>Keys (*.age *.key)</source>
        <translation>密钥 (*.age *.key)</translation>
    </message>
    <message>
        <source>Take a definition in</source>
        <translation>载入定义</translation>
    </message>
    <message>
        <source>Definitions (*.toml)</source>
        <translation>定义 (*.toml)</translation>
    </message>
    <message>
        <source>Choose a form of extra questions</source>
        <translation>选择附加问题的表单</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>表单 (*.xlsx)</translation>
    </message>
    <message>
        <source>Where to write the definition</source>
        <translation>定义写到哪里</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>载入计划</translation>
    </message>
    <message>
        <source>Plans (*{0})</source>
        <translation>计划 (*{0})</translation>
    </message>
    <message>
        <source>Where to keep the plan</source>
        <translation>计划保存在何处</translation>
    </message>
    <message>
        <source>A page (*{0})</source>
        <translation>网页 (*{0})</translation>
    </message>
    <message>
        <source>A document to print (*{0})</source>
        <translation>可打印的文档 (*{0})</translation>
    </message>
    <message>
        <source>A table (*{0})</source>
        <translation>表格 (*{0})</translation>
    </message>
    <message>
        <source>A picture (*{0})</source>
        <translation>图片 (*{0})</translation>
    </message>
    <message>
        <source>Where to write the progress</source>
        <translation>进度保存到哪里</translation>
    </message>
    <message>
        <source>Where to write the paper</source>
        <translation>文件保存到哪里</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>选择数据束</translation>
    </message>
    <message>
        <source>Bundles (*{0})</source>
        <translation>数据束 (*{0})</translation>
    </message>
    <message>
        <source>Choose the receipt</source>
        <translation>选择回执</translation>
    </message>
    <message>
        <source>Receipts (*{0})</source>
        <translation>回执 (*{0})</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>One page (*.pdf)</source>
        <translation>单页 (*.pdf)</translation>
    </message>
    <message>
        <source>withdrawal-code.pdf</source>
        <translation>撤回代码.pdf</translation>
    </message>
</context>
<context>
    <name>NewStudyPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>创建研究(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopped; no study was made.</source>
        <translation>已停止，没有创建研究。</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>新研究</translation>
    </message>
    <message>
        <source>&amp;Title, as respondents see it</source>
        <translation>标题，受访者所见(&amp;T)</translation>
    </message>
    <message>
        <source>Neutral, so that it suggests no answer.</source>
        <translation>保持中立，不暗示任何回答。</translation>
    </message>
    <message>
        <source>&amp;Year of the interviews</source>
        <translation>访谈年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Who is &amp;responsible for the data</source>
        <translation>谁对数据负责(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>如何联系他们(&amp;H)</translation>
    </message>
    <message>
        <source>Respondents read both with the consent text, before they agree.</source>
        <translation>受访者在同意之前会在知情同意文本中读到这两项。</translation>
    </message>
    <message>
        <source>&amp;File it is kept in</source>
        <translation>保存的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Please give the study a title.</source>
        <translation>请为研究填写标题。</translation>
    </message>
    <message>
        <source>Please give the year of the interviews, such as {0}.</source>
        <translation>请填写访谈的年份，例如{0}。</translation>
    </message>
    <message>
        <source>Please say who is responsible for the data: a person or an office.</source>
        <translation>请说明谁对数据负责：个人或机构。</translation>
    </message>
    <message>
        <source>Please say how they are reached, for instance by which e-mail address.</source>
        <translation>请说明如何联系他们，例如电子邮件地址。</translation>
    </message>
    <message>
        <source>Please say in fewer words who is responsible and how they are reached.</source>
        <translation>请用更少的字说明谁负责以及如何联系。</translation>
    </message>
    <message>
        <source>Please say in which file it is kept.</source>
        <translation>请说明保存到哪个文件。</translation>
    </message>
    <message>
        <source>There is a file {0} already. Choose another name, or open it.</source>
        <translation>文件{0}已存在。请另选名称，或打开它。</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{0}: one less</source>
        <translation>{0}：减一</translation>
    </message>
    <message>
        <source>{0}: one more</source>
        <translation>{0}：加一</translation>
    </message>
</context>
<context>
    <name>PaperChart</name>
    <message>
        <source>Papers in each year</source>
        <translation>每年的论文</translation>
    </message>
    <message>
        <source>{0} as in a typical year; type a number if this year was different</source>
        <translation>{0}，同典型年份；如果这一年不同，请输入数字</translation>
    </message>
    <message>
        <source>Papers a year</source>
        <translation>每年论文</translation>
    </message>
    <message>
        <source>Papers in {0}</source>
        <translation>{0}年的论文</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>How far it is</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>选择位置(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message>
        <source>Paper for the ethics board</source>
        <translation>提交伦理委员会的文件</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>正在写入 {0}…</translation>
    </message>
    <message>
        <source>What is stored, where, for how long and who can read it, from this study&apos;s own file</source>
        <translation>根据本研究的文件说明：存储什么、存在何处、保存多久、谁能读取</translation>
    </message>
    <message>
        <source>It also has the consent texts, every question in every language, the logs of deletions and merges, the reasons for sensitive extra questions, and the risks that remain. What only those responsible can know is marked: fill it in before you hand the paper in. It is written in English.</source>
        <translation>其中还有知情同意书、每个问题的各语言文本、删除与合并日志、敏感附加问题的理由，以及仍然存在的风险。只有负责人员才知道的内容已作标记：提交前请填写。文件以英文撰写。</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>已写入 {0}。</translation>
    </message>
    <message>
        <source>No program was found to open it with. It is {0}</source>
        <translation>没有找到可以打开它的程序。文件位于 {0}</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Cover</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>遮住屏幕</translation>
    </message>
    <message>
        <source>Part {0} of {1}: {2}</source>
        <translation>第{0}部分，共{1}部分：{2}</translation>
    </message>
    <message>
        <source>{0}, now</source>
        <translation>{0}，当前</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>剩余时间：{0}</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>约一分钟</translation>
    </message>
    <message>
        <source>about two minutes</source>
        <translation>约两分钟</translation>
    </message>
    <message>
        <source>about three minutes</source>
        <translation>约三分钟</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>I have &amp;noted it</source>
        <translation>我已记下(&amp;N)</translation>
    </message>
    <message>
        <source>Your interview is paused</source>
        <translation>您的访谈已暂停</translation>
    </message>
    <message>
        <source>Note this code. With it you go on where you are:</source>
        <translation>请记下此代码。凭它可以从当前位置继续：</translation>
    </message>
    <message>
        <source>Your answers are encrypted with this code and nobody can read them without it. It is shown only now and kept nowhere: without it you would have to begin anew.</source>
        <translation>您的回答已用此代码加密，没有它任何人都无法读取。代码仅在此时显示，不会保存在任何地方：没有它，您只能重新开始。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Finished interviews by site</source>
        <translation>各地点完成的访谈</translation>
    </message>
    <message>
        <source>Finished interviews by day</source>
        <translation>每日完成的访谈</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>未注明地点</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>不予显示</translation>
    </message>
    <message>
        <source>{finished}, interrupted: {interrupted}, refused: {refused}</source>
        <translation>{finished}，中断：{interrupted}，拒绝：{refused}</translation>
    </message>
    <message>
        <source>{finished} of {target}, interrupted: {interrupted}, refused: {refused}</source>
        <translation>{finished}（目标 {target}），中断：{interrupted}，拒绝：{refused}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Staff &amp;PIN</source>
        <translation>工作人员密码(&amp;P)</translation>
    </message>
    <message>
        <source>That was not the PIN. You can try again in {0} s.</source>
        <translation>密码不正确。{0} 秒后可以再试。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以再试了。</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>People and places</source>
        <translation>人员与地点</translation>
    </message>
    <message>
        <source>How interviews are held, where, how many of them, and how respondents are found.</source>
        <translation>访谈如何进行、在哪里、多少次，以及如何找到受访者。</translation>
    </message>
    <message>
        <source>Interviews are &amp;held</source>
        <translation>访谈方式(&amp;H)</translation>
    </message>
    <message>
        <source>at a booth, with staff</source>
        <translation>在展位上，有工作人员</translation>
    </message>
    <message>
        <source>by respondents alone, at their own machine</source>
        <translation>由受访者独自在自己的设备上完成</translation>
    </message>
    <message>
        <source>in a department, one after the other</source>
        <translation>在院系内，逐一进行</translation>
    </message>
    <message>
        <source>At a booth the window is locked between respondents by a PIN of the staff.</source>
        <translation>在展位上，两位受访者之间窗口由工作人员密码锁定。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Name, such as Hall 1</source>
        <translation>名称，例如一号厅</translation>
    </message>
    <message>
        <source>Interviews wanted</source>
        <translation>目标访谈数</translation>
    </message>
    <message>
        <source>Add a &amp;site</source>
        <translation>添加地点(&amp;S)</translation>
    </message>
    <message>
        <source>With two or more, each interview is asked for its site. Targets may stay empty.</source>
        <translation>有两个以上时，每次访谈都会询问地点。目标数可留空。</translation>
    </message>
    <message>
        <source>How respondents are found</source>
        <translation>如何找到受访者</translation>
    </message>
    <message>
        <source>A single one is not asked.</source>
        <translation>只有一种时不再询问。</translation>
    </message>
    <message>
        <source>At a booth, seconds until an interview that nobody touches e&amp;nds</source>
        <translation>展位上无人操作的访谈多少秒后结束(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What becomes of it then</source>
        <translation>之后如何处理(&amp;W)</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <translation>将被删除</translation>
    </message>
    <message>
        <source>the staff can go on with it for ten minutes</source>
        <translation>工作人员可在十分钟内继续</translation>
    </message>
</context>
<context>
    <name>PlanHolder</name>
    <message>
        <source>Getting the plan …</source>
        <translation>正在读取计划 …</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>足以重要的幅度</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>people of 100</source>
        <translation>每100人中的人数</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>或更多</translation>
    </message>
    <message>
        <source>or less</source>
        <translation>或更少</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>无法写入{0}：{1}。</translation>
    </message>
    <message>
        <source>This is the plan that ships with Sojourn, made without these data.</source>
        <translation>这是随 Sojourn 提供的计划，制定时没有用到这些数据。</translation>
    </message>
    <message>
        <source>The study named this plan before its first record.</source>
        <translation>研究在第一条记录之前就已指定这份计划。</translation>
    </message>
    <message>
        <source>A plan that the study did not name before its first record: its analysis will be called exploratory.</source>
        <translation>研究在第一条记录之前没有指定这份计划：其分析将标为探索性。</translation>
    </message>
    <message>
        <source>The plan of the analysis</source>
        <translation>分析计划</translation>
    </message>
    <message>
        <source>A plan says beforehand what is tested and how large an effect has to be to matter to anybody. Each claim more makes every one harder to settle.</source>
        <translation>计划事先说明检验什么，以及影响要多大才算重要。每多一个说法，所有说法都更难有定论。</translation>
    </message>
    <message>
        <source>Whose careers</source>
        <translation>谁的职业经历</translation>
    </message>
    <message>
        <source>Without a mark everybody&apos;s. Else those who gave one of the marked answers to each question that has marks.</source>
        <translation>不勾选则包括所有人；否则只包括对每个有勾选的问题都给出所勾选回答之一的人。</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>如何计算</translation>
    </message>
    <message>
        <source>Chances are over ten years, for the numbers are named after that. Checks, references and wordings of a plan are changed in its file.</source>
        <translation>机会均按十年计算，因为数字以此命名。计划中的检验、参照值和措辞在其文件中修改。</translation>
    </message>
    <message>
        <source>&amp;Analyse by this plan</source>
        <translation>按此计划分析(&amp;A)</translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
        <translation>保存(&amp;E)…</translation>
    </message>
    <message>
        <source>As it sh&amp;ips</source>
        <translation>恢复原样(&amp;I)</translation>
    </message>
    <message>
        <source>Level of si&amp;gnificance</source>
        <translation>显著性水平(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Years in industry that the figure shows</source>
        <translation>图中显示的企业年数(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>载入(&amp;L)…</translation>
    </message>
    <message>
        <source>The plan of the analysis in sight is lost; this is the plan that ships.</source>
        <translation>所显示分析的计划已丢失；这是随 Sojourn 提供的计划。</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>全部说法</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>The claims of the plan</source>
        <translation>计划中的说法</translation>
    </message>
    <message>
        <source>Space takes a claim in or out; type in the second column what effect matters.</source>
        <translation>按空格键加入或去掉一个说法；在第二列输入足以重要的幅度。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>版本(&amp;R)</translation>
    </message>
    <message>
        <source>See&amp;d of random numbers</source>
        <translation>随机数种子(&amp;D)</translation>
    </message>
    <message>
        <source>Times that people are drawn ane&amp;w</source>
        <translation>重新抽取人员的次数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fewest people that are drawn</source>
        <translation>绘图所需的最少人数(&amp;F)</translation>
    </message>
    <message>
        <source>Year in which observed &amp;curves start</source>
        <translation>观察曲线的起始年(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ProcessTask</name>
    <message>
        <source>The work could not be started: {0}</source>
        <translation>无法启动该任务：{0}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>请关闭一些程序后重试。</translation>
    </message>
    <message>
        <source>This stopped at a mistake of ours, not of your data.</source>
        <translation>任务因我们的程序错误而停止，与您的数据无关。</translation>
    </message>
    <message>
        <source>The study is as it was before.</source>
        <translation>研究保持原样。</translation>
    </message>
    <message>
        <source>Please send us the report {0} (look through it first: it may show values you gave).</source>
        <translation>请将报告{0}发送给我们（请先查看：其中可能包含您填写的内容）。</translation>
    </message>
    <message>
        <source>No report could be kept: free some space on the disk and try again.</source>
        <translation>无法保存报告：请释放一些磁盘空间后重试。</translation>
    </message>
    <message>
        <source>What was done by then is in the study, whole.</source>
        <translation>到那时为止完成的内容都完整地保存在研究中。</translation>
    </message>
    <message>
        <source>The work was ended from outside{0}</source>
        <translation>任务被外部终止{0}</translation>
    </message>
    <message>
        <source>Nothing was changed in the study.</source>
        <translation>研究没有任何更改。</translation>
    </message>
    <message>
        <source>Often the memory was not enough: close other programs and try again.</source>
        <translation>常见原因是内存不足：请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按地点</translation>
    </message>
    <message>
        <source>A mark across a bar is what is wanted; the empty piece is what was interrupted or refused.</source>
        <translation>横穿条形的标记表示目标；空白部分表示中断或拒绝的访谈。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Records, time and quality</source>
        <translation>记录、时长与质量</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Counts under {0} are held back, and with them so many others that no total tells them. Counts by site and day have no link to any record.</source>
        <translation>小于 {0} 的数目不予显示，并连带隐去足够多的其他数目，使任何合计都无法推出它们。按地点和日期的数目与任何记录都没有关联。</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>已写入 {0}。</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>暂无可统计的内容</translation>
    </message>
    <message>
        <source>How many interviews were finished is held back</source>
        <translation>已完成的访谈数目不予显示</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) finished</source>
        <translation>
            <numerusform>已完成 %n 次访谈</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} wanted</source>
        <translation>{0}（目标 {1} 次）</translation>
    </message>
    <message>
        <source>Start the first interview on this laptop: it is counted as soon as it has ended.</source>
        <translation>请在这台笔记本电脑上开始第一次访谈：结束后即计入统计。</translation>
    </message>
    <message>
        <source>Start the first interview here, or enrol a laptop and merge what it collected; both are counted by site and day.</source>
        <translation>请在此开始第一次访谈，或登记一台笔记本电脑并合并其采集的内容；两者都按地点和日期统计。</translation>
    </message>
    <message>
        <source>Everything that is sealed on this laptop is on its stick too.</source>
        <translation>这台笔记本电脑上封存的所有内容也都在其 U 盘上。</translation>
    </message>
    <message>
        <source>This laptop copies what it seals to no stick: hand over a bundle every evening.</source>
        <translation>这台笔记本电脑不会把封存的内容复制到 U 盘：请每晚交出一个数据束。</translation>
    </message>
    <message>
        <source>Records: readable here {0}, sealed {1}, deleted on withdrawal {2}.</source>
        <translation>记录：此处可读 {0}，已封存 {1}，因撤回而删除 {2}。</translation>
    </message>
    <message>
        <source>In the middle an interview took {0} minutes or more.</source>
        <translation>访谈用时的中位数为 {0} 分钟或更长。</translation>
    </message>
    <message>
        <source>Too few records are readable here to tell of their quality.</source>
        <translation>此处可读的记录太少，无法说明其质量。</translation>
    </message>
    <message>
        <source>Data quality in the middle: {0}; 1 is nothing noticed. What was noticed on average, where 0 is nothing and 1 all of it:</source>
        <translation>数据质量中位数：{0}；1 表示未发现问题。平均发现的情况，0 为无，1 为全部：</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Say how much each was</source>
        <translation>说明各占多少</translation>
    </message>
    <message>
        <source>another year</source>
        <translation>其他年份</translation>
    </message>
    <message>
        <source>You were a PhD student since another year</source>
        <translation>您从其他年份开始读博士</translation>
    </message>
    <message>
        <source>{years}: {one} and {other} at the same time. How much of a full-time job was each?</source>
        <translation>{years}：同时担任“{one}”和“{other}”。各占全职工作的多少？</translation>
    </message>
    <message>
        <source>You were a PhD student since {year}</source>
        <translation>您从{year}年开始读博士</translation>
    </message>
    <message>
        <source>A PhD student until {year}</source>
        <translation>读博士到{year}年</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>A break: not in paid work</source>
        <translation>间断：没有从事有偿工作</translation>
    </message>
    <message>
        <source>Another position</source>
        <translation>其他职位</translation>
    </message>
    <message>
        <source>Add a position there</source>
        <translation>在此添加职位</translation>
    </message>
    <message>
        <source>{years}: nothing told, and you got your PhD in {phd}. What was it?</source>
        <translation>{years}：未填写，您在{phd}年获得博士学位。当时在做什么？</translation>
    </message>
    <message>
        <source>{years}: nothing told. You got your PhD in {phd}: if you were a PhD student until then, since which year?</source>
        <translation>{years}：未填写。您在{phd}年获得博士学位：如果在此之前您在读博士，是从哪一年开始的？</translation>
    </message>
    <message>
        <source>{years}: nothing told yet. What came next?</source>
        <translation>{years}：尚未填写。之后做了什么？</translation>
    </message>
    <message>
        <source>{years}: nothing told. A break?</source>
        <translation>{years}：未填写。是间断期吗？</translation>
    </message>
    <message>
        <source>Also open: {years}.</source>
        <translation>同样未填写：{years}。</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Begin with a set and move single questions. Each record names what it was asked, so a study may change its questions while it runs.</source>
        <translation>先选一组，再调整单个问题。每条记录都注明问了什么，因此研究进行中也可以更改问题。</translation>
    </message>
    <message>
        <source>The &amp;core: a booth&apos;s three minutes</source>
        <translation>核心组：展位上三分钟(&amp;C)</translation>
    </message>
    <message>
        <source>The f&amp;ull set</source>
        <translation>完整组(&amp;U)</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>查看访谈</translation>
    </message>
    <message>
        <source>The questions, marked where they are asked</source>
        <translation>问题列表，勾选者会被问到</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), about {0} minutes for a career of four positions</source>
        <translation>
            <numerusform>%n个问题，四段职位的经历约需{0}分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>组</translation>
    </message>
    <message>
        <source>core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show my code</source>
        <translation>显示我的代码</translation>
    </message>
    <message>
        <source>The code is gone from this screen and this computer. It can&apos;t be shown again.</source>
        <translation>代码已从屏幕和本机上清除，无法再次显示。</translation>
    </message>
    <message>
        <source>Nobody can find your answers by your name. If you ever want them deleted, you need a code. It is shown once, for a minute: photograph it or write it down.</source>
        <translation>没有人能通过您的姓名找到您的回答。如果您以后希望删除回答，需要一个代码。它只显示一次，时长一分钟：请拍照或抄写下来。</translation>
    </message>
    <message>
        <source>The code was not saved; your answers are.</source>
        <translation>代码没有保存；您的回答已保存。</translation>
    </message>
    <message>
        <source>The minute is over, and the code is gone.</source>
        <translation>一分钟已到，代码已清除。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}).</source>
        <translation>无法写入{0}（{1}）。</translation>
    </message>
    <message>
        <source>Choose another place, or photograph the code.</source>
        <translation>请选择其他位置，或给代码拍照。</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>撤回代码</translation>
    </message>
    <message>
        <source>QR code with the code and the contact, and none of your answers</source>
        <translation>含代码和联系方式的二维码，不含您的任何回答</translation>
    </message>
    <message>
        <source>I have it, hide it</source>
        <translation>已记下，隐藏</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Withdrawal code: {0}</source>
        <translation>撤回代码：{0}</translation>
    </message>
    <message>
        <source>Whoever has this code can have your record deleted. It is kept nowhere here, so a lost code can&apos;t be replaced. Once the study has made its records anonymous, nobody can find yours.</source>
        <translation>持有此代码的人可以要求删除您的记录。代码不在本机保存，遗失后无法补发。研究将记录匿名化之后，没有人能再找到您的记录。</translation>
    </message>
    <message numerus="yes">
        <source>It is gone in %n second(s).</source>
        <translation>
            <numerusform>%n秒后消失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>How far the analysis is</source>
        <translation>分析进度</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>各个说法</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Analyses so far</source>
        <translation>已有的分析</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message>
        <source>Go on with a paused interview</source>
        <translation>继续已暂停的访谈</translation>
    </message>
    <message>
        <source>The &amp;code that you noted</source>
        <translation>您记下的代码(&amp;C)</translation>
    </message>
    <message>
        <source>No interview with this code is paused here. Compare it with what you noted, or it was paused on another computer or has gone on already.</source>
        <translation>这里没有与此代码对应的暂停访谈。请与您记下的代码核对；也可能是在另一台电脑上暂停的，或者已经继续了。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your other answers</source>
        <translation>您的其他回答</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>前往第一个</translation>
    </message>
    <message>
        <source>Is this your career?</source>
        <translation>这是您的职业经历吗？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Something is still open</source>
        <translation>还有未完成的内容</translation>
    </message>
    <message>
        <source>Did we get this right? If so, you can leave it as it is.</source>
        <translation>我们理解得对吗？如果对，可以保持不变。</translation>
    </message>
    <message>
        <source>Done: {0}. Undo takes it back.</source>
        <translation>已完成：{0}。可以用“撤销”恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer. You can leave it so.</source>
        <translation>
            <numerusform>有%n个问题没有回答。可以保持这样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first question without an answer</source>
        <translation>前往第一个未回答的问题</translation>
    </message>
    <message>
        <source>Papers in {0}: {1}</source>
        <translation>{0}年的论文：{1}</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Analyses so far</source>
        <translation>已有的分析</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>职业经历</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>显示这一个(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Every analysis is kept, with its report and its plan, until it is deleted here.</source>
        <translation>每次分析连同其报告和计划都会保留，直到在此处删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) more can&apos;t be shown here: another version wrote them, or they are damaged. Nothing of them was changed. They lie in: {0}</source>
        <translation>
            <numerusform>另有 %n 次分析无法在此显示：由其他版本写成，或已损坏。其内容未作任何更改。位置：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (exploratory)</source>
        <translation>{0}（探索性）</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>It could not be deleted: {0}. It lies in {1}</source>
        <translation>无法删除：{0}。位于{1}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type a few letters</source>
        <translation>输入几个字</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No field has these letters. Try fewer, or show them all.</source>
        <translation>没有包含这些字的领域。请减少字数，或全部显示。</translation>
    </message>
</context>
<context>
    <name>SpanField</name>
    <message>
        <source>From when to when</source>
        <translation>从何时到何时</translation>
    </message>
</context>
<context>
    <name>SpellDelegate</name>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>SpellEditor</name>
    <message>
        <source>What was it from {year}?</source>
        <translation>从{year}年起是什么职位？</translation>
    </message>
    <message>
        <source>What was your position?</source>
        <translation>您的职位是什么？</translation>
    </message>
    <message>
        <source>Where did you work?</source>
        <translation>您在哪里工作？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>You held it beside another position.</source>
        <translation>您同时还担任另一个职位。</translation>
    </message>
    <message>
        <source>{years}: {question}</source>
        <translation>{years}：{question}</translation>
    </message>
    <message>
        <source>{position}, held beside it</source>
        <translation>{position}，同时担任</translation>
    </message>
</context>
<context>
    <name>SpellModel</name>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>SpellQuestions</name>
    <message>
        <source>My share changed in those years</source>
        <translation>那几年我的比例有变化</translation>
    </message>
    <message>
        <source>Makes a position of its own of the years held beside the other, with a share of its own</source>
        <translation>将与另一职位同时担任的年份单独作为一个职位，并有自己的比例</translation>
    </message>
</context>
<context>
    <name>SpellTable</name>
    <message>
        <source>Your positions</source>
        <translation>您的职位</translation>
    </message>
    <message>
        <source>One row a position. Type in a cell to change it; Insert adds, Delete deletes.</source>
        <translation>每行一个职位。在单元格中输入即可修改；Insert添加，Delete删除。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>position?</source>
        <translation>职位？</translation>
    </message>
</context>
<context>
    <name>SplitRow</name>
    <message>
        <source>In which year did the second position begin?</source>
        <translation>第二个职位从哪一年开始？</translation>
    </message>
    <message>
        <source>The second position begins in {year}</source>
        <translation>第二个职位从{year}年开始</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>&amp;Use that file now</source>
        <translation>现在使用该文件(&amp;U)</translation>
    </message>
    <message>
        <source>The PIN is &amp;lost…</source>
        <translation>忘记密码(&amp;L)…</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>工作人员专用</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Ask the coordinator for a file that resets the PIN, and save it beside the study file under the name {0}. It works once. The study is then closed, and a new PIN is chosen when it is opened again; nothing in it changes.</source>
        <translation>请向协调员索取用于重置密码的文件，并以 {0} 为名保存在研究文件旁边。该文件只能使用一次。随后研究会被关闭，再次打开时设置新密码；其中的内容不会改变。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Making the study</source>
        <translation>正在创建研究</translation>
    </message>
    <message>
        <source>Making the key that signs, and trying it</source>
        <translation>正在生成并试用签名密钥</translation>
    </message>
    <message>
        <source>Making the key that opens records, and trying it</source>
        <translation>正在生成并试用打开记录的密钥</translation>
    </message>
    <message>
        <source>Writing the recovery sheet</source>
        <translation>正在写恢复单</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>正在打开密钥</translation>
    </message>
    <message>
        <source>Sealing a test record and opening it</source>
        <translation>正在密封并打开测试记录</translation>
    </message>
    <message>
        <source>Enrolling the laptop</source>
        <translation>正在登记电脑</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Taking in careers</source>
        <translation>正在导入职业经历</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>正在写入记录</translation>
    </message>
    <message>
        <source>Opening the keys</source>
        <translation>正在打开密钥</translation>
    </message>
    <message>
        <source>Merging the bundles</source>
        <translation>正在合并数据束</translation>
    </message>
    <message>
        <source>Opening sealed records</source>
        <translation>正在打开封存记录</translation>
    </message>
    <message>
        <source>Anonymising the study</source>
        <translation>正在匿名化研究</translation>
    </message>
    <message>
        <source>Drawing the population for its truth</source>
        <translation>正在抽取总体以得到其真值</translation>
    </message>
    <message>
        <source>Drawing careers</source>
        <translation>正在抽取职业经历</translation>
    </message>
    <message>
        <source>Checking the study file</source>
        <translation>正在检查研究文件</translation>
    </message>
    <message>
        <source>Building person-years</source>
        <translation>正在构建人年数据</translation>
    </message>
    <message>
        <source>Claim {claim} ({place} of {claims})</source>
        <translation>说法{claim}（第{place}个，共{claims}个）</translation>
    </message>
    <message>
        <source>Claim {claim} ({place} of {claims}): {step}</source>
        <translation>说法{claim}（第{place}个，共{claims}个）：{step}</translation>
    </message>
    <message>
        <source>Claims {claims} ({done} of {all} done)</source>
        <translation>说法{claims}（共{all}个，已完成{done}个）</translation>
    </message>
    <message>
        <source>Fitting the model of hires</source>
        <translation>正在拟合聘用模型</translation>
    </message>
    <message>
        <source>Standardising chances</source>
        <translation>正在标准化概率</translation>
    </message>
    <message>
        <source>Checking against other models</source>
        <translation>正在用其他模型检验</translation>
    </message>
    <message>
        <source>Fitting every combination of choices</source>
        <translation>正在拟合各种设定的每一种组合</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在撰写报告</translation>
    </message>
    <message>
        <source>Setting the PDF</source>
        <translation>正在排版 PDF</translation>
    </message>
    <message>
        <source>Looking through the study</source>
        <translation>正在查看研究</translation>
    </message>
    <message>
        <source>Writing the paper</source>
        <translation>正在撰写文件</translation>
    </message>
</context>
<context>
    <name>Subgroup</name>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Field of the PhD</source>
        <translation>博士专业</translation>
    </message>
    <message>
        <source>Field now</source>
        <translation>现在的专业</translation>
    </message>
    <message>
        <source>Institution of the PhD</source>
        <translation>博士院校</translation>
    </message>
    <message>
        <source>Region of the PhD</source>
        <translation>博士所在地区</translation>
    </message>
    <message>
        <source>Wish when finishing the PhD</source>
        <translation>博士毕业时的愿望</translation>
    </message>
    <message>
        <source>Works on large language models</source>
        <translation>从事大语言模型工作</translation>
    </message>
    <message>
        <source>Tried to return to academia</source>
        <translation>曾尝试回到学术界</translation>
    </message>
    <message>
        <source>Tried to leave academia</source>
        <translation>曾尝试离开学术界</translation>
    </message>
    <message>
        <source>All job searches told</source>
        <translation>已说明全部求职经历</translation>
    </message>
    <message>
        <source>Recruited at</source>
        <translation>招募途径</translation>
    </message>
    <message>
        <source>How the interview was held</source>
        <translation>访谈方式</translation>
    </message>
    <message>
        <source>PhD finished</source>
        <translation>博士是否毕业</translation>
    </message>
    <message>
        <source>May be released</source>
        <translation>可否公开</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>prefer not to say</source>
        <translation>不愿回答</translation>
    </message>
</context>
<context>
    <name>SubgroupTree</name>
    <message>
        <source>Whose careers</source>
        <translation>谁的职业经历</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n answer(s)</source>
        <translation>
            <numerusform>{0}：%n个回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Interviews by site</source>
        <translation>各地点的访谈</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Interviews by day and site</source>
        <translation>按日期和地点的访谈</translation>
    </message>
    <message>
        <source>Day and site</source>
        <translation>日期和地点</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Sealed there</source>
        <translation>在该机封存</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已到此处</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Last bundle of</source>
        <translation>最近数据束日期</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>已答过</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>仅试用</translation>
    </message>
    <message>
        <source>Months since the PhD that no position covers</source>
        <translation>博士毕业后没有职位覆盖的月份</translation>
    </message>
    <message>
        <source>Overlapping positions without shares of full time</source>
        <translation>重叠且未注明工作时间比例的职位</translation>
    </message>
    <message>
        <source>Years and numbers that end in 0 or 5, beyond chance</source>
        <translation>以 0 或 5 结尾的年份和数字，超出随机的部分</translation>
    </message>
    <message>
        <source>Pages answered in under 15 seconds</source>
        <translation>用时不足 15 秒的页面</translation>
    </message>
    <message>
        <source>“Don&apos;t know” and “prefer not to say” among the answers</source>
        <translation>回答中的“不知道”和“不愿回答”</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>{0} (cloned or set back)</source>
        <translation>{0}（被克隆或恢复过）</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>It was another kind of work</source>
        <translation>是其他类型的工作</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It starts in {year}. Now tap the year in which it ended in the same lane, or go there with the arrow keys and press Enter. Esc gives it up.</source>
        <translation>从{year}年开始。现在请在同一行点按结束的年份，或用方向键移到那里并按Enter。按Esc取消。</translation>
    </message>
    <message>
        <source>It starts in {year}. Tap the year it ended; Esc gives it up.</source>
        <translation>从{year}年开始。点按结束的年份；按Esc取消。</translation>
    </message>
    <message>
        <source>From when to when: 2010-2014, with months 9/2010-8/2014, or 2010- where it still goes on. Enter draws it, Esc gives it up.</source>
        <translation>从何时到何时：2010-2014，带月份为9/2010-8/2014，仍在继续则为2010-。Enter画出，Esc取消。</translation>
    </message>
    <message>
        <source>2010-2014, 9/2010-8/2014 or 2010-; Enter draws it.</source>
        <translation>2010-2014、9/2010-8/2014或2010-；Enter画出。</translation>
    </message>
    <message>
        <source>2010-2014, then Enter.</source>
        <translation>2010-2014，然后按Enter。</translation>
    </message>
    <message>
        <source>Drag across the years of a position, tap its first year and then its last one, or type them: 2010-2014.</source>
        <translation>在职位的年份上拖动，先点按第一年再点按最后一年，或直接输入：2010-2014。</translation>
    </message>
    <message>
        <source>Drag across its years, tap first and last, or type 2010-2014.</source>
        <translation>拖动年份，点按首末两年，或输入2010-2014。</translation>
    </message>
    <message>
        <source>Drag, tap, or type 2010-2014.</source>
        <translation>拖动、点按或输入2010-2014。</translation>
    </message>
    <message>
        <source>Type the years of a position (2010-2014; a dash goes on from the last), or walk with the arrow keys: Enter starts, ends or opens one, N starts one beside another; Shift+←→ moves its end, Ctrl+Shift+←→ its start, Ctrl+←→ both; S splits, J joins, M marks a year, Delete.</source>
        <translation>输入职位的年份（2010-2014；连字符接着上一个职位），或用方向键移动：Enter开始、结束或打开职位，N在旁边开始另一个；Shift+←→移动结束，Ctrl+Shift+←→移动开始，Ctrl+←→两者；S拆分，J合并，M标记年份，Delete删除。</translation>
    </message>
    <message>
        <source>Type the years of a position (2010-2014), or walk with the arrow keys; Enter starts and ends one, or opens it.</source>
        <translation>输入职位的年份（2010-2014），或用方向键移动；Enter开始和结束职位，或打开职位。</translation>
    </message>
    <message>
        <source>Arrow keys and Enter, or type the years (2010-2014).</source>
        <translation>方向键和Enter，或输入年份（2010-2014）。</translation>
    </message>
    <message>
        <source>Arrow keys and Enter.</source>
        <translation>方向键和Enter。</translation>
    </message>
    <message>
        <source>Drag across the years of a position, or tap its first year and then its last one. Drag a position or its ends to change it. With keys: Tab to the calendar, arrows and Enter.</source>
        <translation>在职位的年份上拖动，或先点按第一年再点按最后一年。拖动职位或其两端可以修改。使用键盘：按Tab到日历，然后用方向键和Enter。</translation>
    </message>
    <message>
        <source>Drag across the years of a position, or tap its first year and then its last one.</source>
        <translation>在职位的年份上拖动，或先点按第一年再点按最后一年。</translation>
    </message>
    <message>
        <source>Drag across its years, or tap first and last.</source>
        <translation>在年份上拖动，或点按首尾年份。</translation>
    </message>
    <message>
        <source>Other kinds of work</source>
        <translation>其他类型的工作</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>Which position?</source>
        <translation>什么职位？</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>其他职位</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}至{end}</translation>
    </message>
    <message>
        <source>before {year}</source>
        <translation>{year}年之前</translation>
    </message>
    <message>
        <source>after {year}</source>
        <translation>{year}年之后</translation>
    </message>
    <message>
        <source>Counted as {kept}, the last year before {first}.</source>
        <translation>按{first}年的前一年{kept}年计。</translation>
    </message>
    <message>
        <source>Counted as {kept}, the first year after {last}.</source>
        <translation>按{last}年的后一年{kept}年计。</translation>
    </message>
    <message>
        <source>Counted as {kept}, the middle of {first} to {last}.</source>
        <translation>按{first}至{last}年的中间年{kept}年计。</translation>
    </message>
    <message>
        <source>{position}, {years}</source>
        <translation>{position}，{years}</translation>
    </message>
    <message>
        <source>share?</source>
        <translation>比例？</translation>
    </message>
    <message>
        <source>changed?</source>
        <translation>变化？</translation>
    </message>
    <message>
        <source>position?</source>
        <translation>职位？</translation>
    </message>
    <message>
        <source>start?</source>
        <translation>开始？</translation>
    </message>
    <message>
        <source>end?</source>
        <translation>结束？</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Choose a position above or in the table to see or change it.</source>
        <translation>在上方或表格中选择一个职位以查看或修改。</translation>
    </message>
    <message>
        <source>Begin with your first position: drag across its years in the calendar, or press Add a position. Every contract or rank is a position of its own.</source>
        <translation>从您的第一个职位开始：在日历中拖过它的年份，或点“添加职位”。每份合同或每个职级都算一个单独的职位。</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Supported</source>
        <translation>得到支持</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>被否定</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>尚无定论</translation>
    </message>
    <message>
        <source>The data agree, beyond chance and by enough to matter.</source>
        <translation>数据支持这一说法，并非偶然，而且幅度足以重要。</translation>
    </message>
    <message>
        <source>The effect goes the other way.</source>
        <translation>影响的方向正好相反。</translation>
    </message>
    <message>
        <source>The effect is too small to matter.</source>
        <translation>影响太小，不足以重要。</translation>
    </message>
    <message>
        <source>The effect is smaller than what would matter.</source>
        <translation>影响小于足以重要的幅度。</translation>
    </message>
    <message>
        <source>Nobody was asked what it needs.</source>
        <translation>没有人被问到所需的问题。</translation>
    </message>
    <message>
        <source>Too few people or events for a number.</source>
        <translation>人数或事件太少，得不出数字。</translation>
    </message>
    <message>
        <source>Too few people stand behind the number for it to decide.</source>
        <translation>数字背后的人数太少，不能据此下结论。</translation>
    </message>
    <message>
        <source>It does not stand when it is reached in another way.</source>
        <translation>换一种方法得出时，结论不成立。</translation>
    </message>
    <message>
        <source>With so many claims tested at once, it could be chance that the effect looks large enough to matter.</source>
        <translation>同时检验这么多说法，效应看起来大到足以重要，这可能只是偶然。</translation>
    </message>
    <message>
        <source>With so many claims tested at once, it could be chance that the effect looks smaller than one that matters.</source>
        <translation>同时检验这么多说法，效应看起来小于足以重要的程度，这可能只是偶然。</translation>
    </message>
    <message>
        <source>The data fit an effect that matters as well as one that does not.</source>
        <translation>数据既符合重要的影响，也符合不重要的影响。</translation>
    </message>
    <message>
        <source>In some groups nobody, or everybody, had the event. A method that holds such estimates back from extremes was used.</source>
        <translation>在某些组中，没有人或所有人都发生了该事件。这里使用了避免估计值走向极端的方法。</translation>
    </message>
    <message>
        <source>Few people or events stand behind some of the numbers: take these with care. Where a model had too few events, a method made for that was used.</source>
        <translation>有些数字背后的人数或事件很少，请谨慎看待。在模型事件过少之处，使用了专门的方法。</translation>
    </message>
    <message>
        <source>The search for some estimates did not come to an end: take these with care.</source>
        <translation>某些估计值的搜索未能完成，请谨慎看待。</translation>
    </message>
    <message>
        <source>Some answers say the same as others; the model counts them once.</source>
        <translation>有些回答与其他回答含义相同，模型只计一次。</translation>
    </message>
    <message>
        <source>Some people or years were left out, mostly for an answer that was missing.</source>
        <translation>有些人或年份未计入，多半因为缺少某个回答。</translation>
    </message>
    <message>
        <source>Some answers go together too closely to tell their errors apart.</source>
        <translation>有些回答彼此过于相关，无法区分各自的误差。</translation>
    </message>
    <message>
        <source>For some of the comparisons nothing was observed to happen.</source>
        <translation>某些比较中没有观察到任何事件。</translation>
    </message>
    <message>
        <source>Some people had nobody to be compared with, or too little to compare.</source>
        <translation>有些人没有可比较的对象，或可比较的内容太少。</translation>
    </message>
    <message>
        <source>Some numbers rest on assumptions that these data can&apos;t prove.</source>
        <translation>有些数字依赖于这些数据无法证明的假设。</translation>
    </message>
    <message>
        <source>In a weighted check a few people count for much more than the others.</source>
        <translation>在一项加权检验中，少数人的权重远大于其他人。</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Add a position</source>
        <translation>添加职位</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Mark a year</source>
        <translation>标记年份</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚待补充</translation>
    </message>
    <message>
        <source>Make two positions of the selected one</source>
        <translation>将所选职位分成两个</translation>
    </message>
    <message>
        <source>Make one of the selected position and the same one right behind or before it</source>
        <translation>将所选职位与紧邻其前后的相同职位合并</translation>
    </message>
    <message>
        <source>Take the selected position away; it can be undone</source>
        <translation>移除所选职位；可以撤销</translation>
    </message>
    <message>
        <source>Note above the years what you remember one by; it is not kept</source>
        <translation>在年份上方记下您借以回忆的事；不会保存</translation>
    </message>
    <message>
        <source>Go to the table of all positions</source>
        <translation>前往所有职位的表格</translation>
    </message>
    <message>
        <source>Go to the questions about the selected position</source>
        <translation>前往所选职位的问题</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>The record was found by its code and deleted from this study.</source>
        <translation>已通过代码找到该记录，并将其从本研究中删除。</translation>
    </message>
    <message>
        <source>Backups, bundles and exports that were made before still have it: whoever keeps them has to delete it there. A generalised copy that was released can&apos;t be recalled.</source>
        <translation>此前的备份、数据包和导出文件中仍有该记录：保存它们的人必须在那里删除。已提供的概括副本无法收回。</translation>
    </message>
    <message>
        <source>No record with this code is in this study, so nothing was deleted.</source>
        <translation>本研究中没有此代码对应的记录，因此没有删除任何内容。</translation>
    </message>
    <message>
        <source>It may not have come in yet, or the code may be of another study; a code does not say which. The withdrawal is noted here, so that a record with this code is not taken in later.</source>
        <translation>它可能尚未汇入，或者代码属于另一项研究；代码本身无法说明。撤回已在此登记，以后不会导入带有此代码的记录。</translation>
    </message>
    <message>
        <source>This study was anonymised, so we can no longer find the record that belongs to a code.</source>
        <translation>本研究已匿名化，因此我们无法再找到与代码对应的记录。</translation>
    </message>
    <message>
        <source>Nothing was deleted, and nothing was noted.</source>
        <translation>没有删除任何内容，也没有作任何登记。</translation>
    </message>
    <message>
        <source>This code was already withdrawn here. No record with it is in this study.</source>
        <translation>此代码已在这里撤回。本研究中没有对应的记录。</translation>
    </message>
    <message>
        <source>Another program reads the study at this moment. Until it is closed, a trace of what was deleted stays in the file beside it whose name ends in -wal.</source>
        <translation>此刻另一个程序正在读取研究。在其关闭之前，被删除内容的痕迹会留在旁边以-wal结尾的文件中。</translation>
    </message>
</context>
<context>
    <name>WithdrawalPage</name>
    <message>
        <source>Delete the record of this code? It is overwritten in this study and can&apos;t be brought back.</source>
        <translation>删除此代码对应的记录吗？它在本研究中会被覆盖，无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Delete the record</source>
        <translation>删除记录(&amp;D)</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message>
        <source>Withdraw a record</source>
        <translation>撤回记录</translation>
    </message>
    <message>
        <source>At the end of an interview the respondent could take a code of 21 characters along. Whoever has it can have the record deleted; no other way leads to it. Capitals, hyphens and blanks don&apos;t matter.</source>
        <translation>访谈结束时，受访者可以带走一个21位的代码。持有代码的人可以要求删除记录，没有其他方式。大小写、连字符和空格不影响。</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>{label}: a year earlier</source>
        <translation>{label}：早一年</translation>
    </message>
    <message>
        <source>{label}: a year later</source>
        <translation>{label}：晚一年</translation>
    </message>
</context>
<context>
    <name>YearSteps</name>
    <message>
        <source>The year before</source>
        <translation>前一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>后一年</translation>
    </message>
    <message>
        <source>One paper less</source>
        <translation>少一篇论文</translation>
    </message>
    <message>
        <source>One paper more</source>
        <translation>多一篇论文</translation>
    </message>
    <message>
        <source>Pick a year below</source>
        <translation>在下方选择年份</translation>
    </message>
    <message>
        <source>{year}: {papers}</source>
        <translation>{year}年：{papers}</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Was the number of papers different in some years?</source>
        <translation>有些年份的论文数量不同吗？</translation>
    </message>
    <message>
        <source>Type the number below a year, or drag its bar. An empty field means the typical number.</source>
        <translation>在年份下方输入数字，或拖动柱形。留空表示典型数字。</translation>
    </message>
</context>
<context>
    <name>_DraftRow</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>继续：{0}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete: {0}</source>
        <translation>删除：{0}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>_LanguagePage</name>
    <message>
        <source>What everybody reads</source>
        <translation>人人都读的内容</translation>
    </message>
    <message>
        <source>What unfolds below it</source>
        <translation>下方可展开的内容</translation>
    </message>
    <message>
        <source>Hold interviews in this language too</source>
        <translation>也用这种语言访谈</translation>
    </message>
    <message>
        <source>No interviews in this language</source>
        <translation>不用这种语言访谈</translation>
    </message>
    <message>
        <source>See it as respondents do</source>
        <translation>以受访者视角查看</translation>
    </message>
    <message>
        <source>{0} of {1} words, with who is responsible and how to reach them</source>
        <translation>{0} / {1}个词，包括负责方和联系方式</translation>
    </message>
</context>
<context>
    <name>_RowWidget</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>_YearEntry</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
</TS>
