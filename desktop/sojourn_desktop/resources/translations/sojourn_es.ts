<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnonymizePage</name>
    <message>
        <source>&amp;Key that opens records (.age)</source>
        <translation>&amp;Clave que abre los registros (.age)</translation>
    </message>
    <message>
        <source>Destroy also what nobody has read</source>
        <translation>Destruir también lo que nadie ha leído</translation>
    </message>
    <message>
        <source>&amp;Anonymise…</source>
        <translation>&amp;Anonimizar…</translation>
    </message>
    <message>
        <source>&amp;Yes, for good</source>
        <translation>&amp;Sí, para siempre</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Anonymise this study? It can&apos;t be undone, and no code finds a record afterwards.</source>
        <translation>¿Anonimizar este estudio? No se puede deshacer, y después ningún código encuentra un registro.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto va hecho</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Página de inicio</translation>
    </message>
    <message>
        <source>The study is anonymised</source>
        <translation>El estudio está anonimizado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was anonymised.</source>
        <translation>No se ha anonimizado nada.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>No se pudo hacer</translation>
    </message>
    <message>
        <source>What no program can do: tick it off</source>
        <translation>Lo que ningún programa puede hacer: márquelo</translation>
    </message>
    <message>
        <source>Anonymise the study</source>
        <translation>Anonimizar el estudio</translation>
    </message>
    <message>
        <source>Destroyed are the handles by which codes find records, the weeks of interviews, which laptop a record came from, and sealed originals. Records get new random ids. Careers stay as they are: who knows a person may recognise them.</source>
        <translation>Se destruyen los identificadores con los que los códigos encuentran registros, las semanas de las entrevistas, de qué portátil vino un registro y los originales sellados. Los registros reciben nuevos identificadores al azar. Las trayectorias quedan como están: quien conoce a una persona puede reconocerla.</translation>
    </message>
</context>
<context>
    <name>Anonymizing</name>
    <message>
        <source>The laptops&apos; files, and the sticks that were their mirrors, are deleted.</source>
        <translation>Los archivos de los portátiles, y las memorias que eran sus espejos, están eliminados.</translation>
    </message>
    <message>
        <source>Every bundle and every receipt is deleted, on sticks, shared folders and in mail.</source>
        <translation>Todos los lotes y recibos están eliminados, en memorias, carpetas compartidas y correos.</translation>
    </message>
    <message>
        <source>Every other copy of the study file is deleted: backups, copies beside it, the other coordinators&apos;.</source>
        <translation>Todas las demás copias del archivo del estudio están eliminadas: copias de seguridad, las de al lado, las de otras coordinaciones.</translation>
    </message>
    <message>
        <source>Every raw export is deleted; one that is still needed is made anew afterwards.</source>
        <translation>Todas las exportaciones en bruto están eliminadas; la que aún se necesite se hace de nuevo después.</translation>
    </message>
    <message>
        <source>Once all of that is gone: the keys that open records, those of escrow holders too, are destroyed.</source>
        <translation>Cuando todo eso haya desaparecido: las claves que abren registros, también las de los depositarios, están destruidas.</translation>
    </message>
    <message>
        <source>{number} handles, by which codes found records, are destroyed.</source>
        <translation>Destruidos: {number} identificadores con los que los códigos encontraban registros.</translation>
    </message>
    <message>
        <source>{number} handles of withdrawn records are destroyed.</source>
        <translation>Destruidos: {number} identificadores de registros retirados.</translation>
    </message>
    <message>
        <source>{number} weeks of interviews are destroyed.</source>
        <translation>Destruidas: {number} semanas de entrevistas.</translation>
    </message>
    <message>
        <source>{number} laptops are forgotten, and which record came from which.</source>
        <translation>Olvidados: {number} portátiles, y qué registro vino de cuál.</translation>
    </message>
    <message>
        <source>{number} sealed originals are destroyed.</source>
        <translation>Destruidos: {number} originales sellados.</translation>
    </message>
    <message>
        <source>{number} records stay, under new random ids.</source>
        <translation>Quedan {number} registros, con nuevos identificadores al azar.</translation>
    </message>
    <message>
        <source>The file is not written anew yet. What was deleted is overwritten with zeros in it, but gaps show how much there was. Opening the study does it, once the disk has room for a second copy of the file.</source>
        <translation>El archivo aún no se ha reescrito. Lo borrado está sobrescrito en él con ceros, pero los huecos muestran cuánto había. Al abrir el estudio se hace, en cuanto el disco tenga sitio para una segunda copia del archivo.</translation>
    </message>
    <message>
        <source>This is a laptop&apos;s file: the coordinator&apos;s study is anonymised.</source>
        <translation>Este es el archivo de un portátil: se anonimiza el estudio de la coordinación.</translation>
    </message>
    <message>
        <source>The study was anonymised on {day} already.</source>
        <translation>El estudio ya se anonimizó el {day}.</translation>
    </message>
    <message>
        <source>Not readable, and so destroyed with it: {number} sealed records; their key opens them.</source>
        <translation>No legibles, y por tanto también destruidos: {number} registros sellados; su clave los abre.</translation>
    </message>
    <message>
        <source>Here in several versions, of which one alone is read: {number} records; the other versions would be destroyed unread.</source>
        <translation>Aquí en varias versiones, de las que solo una se ha leído: {number} registros; las otras versiones se destruirían sin leer.</translation>
    </message>
    <message>
        <source>Not finished: {number} interviews; finish or discard them.</source>
        <translation>Sin terminar: {number} entrevistas; termínelas o descártelas.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>See the &amp;claims</source>
        <translation>Ver las &amp;afirmaciones</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Abrir el in&amp;forme</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>The analysis was stopped; nothing was changed.</source>
        <translation>El análisis se ha detenido; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No program was found to open it with. It is {0}</source>
        <translation>No se ha encontrado ningún programa para abrirlo. Es {0}</translation>
    </message>
    <message>
        <source>Looking at the careers …</source>
        <translation>Examinando las trayectorias…</translation>
    </message>
    <message>
        <source>You can go on working; stopping leaves the study as it is.</source>
        <translation>Puede seguir trabajando; si se detiene, el estudio queda como está.</translation>
    </message>
    <message>
        <source>Does time in industry change the chance of an academic post?</source>
        <translation>¿Cambia el tiempo en la empresa la probabilidad de un puesto académico?</translation>
    </message>
    <message>
        <source>The analysis compares the careers of this study year by year, and takes from a few seconds to some minutes. The results are kept in {0}.</source>
        <translation>El análisis compara las trayectorias de este estudio año por año y tarda de unos segundos a unos minutos. Los resultados se guardan en {0}.</translation>
    </message>
    <message>
        <source>&amp;Analyse now</source>
        <translation>&amp;Analizar ahora</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Analizar de nuevo</translation>
    </message>
    <message>
        <source>Exploratory: this plan may have been made after the data were seen.</source>
        <translation>Exploratorio: este plan pudo hacerse después de ver los datos.</translation>
    </message>
    <message>
        <source>Only these careers: {0}</source>
        <translation>Solo estas trayectorias: {0}</translation>
    </message>
    <message>
        <source>The plan of this analysis is missing from its folder, or can&apos;t be read. The plan that ships may ask something else; another one is loaded under The plan.</source>
        <translation>El plan de este análisis falta en su carpeta o no se puede leer. El plan que viene con Sojourn puede preguntar otra cosa; en «El plan» se carga otro.</translation>
    </message>
    <message>
        <source>&amp;Analyse by the plan that ships</source>
        <translation>&amp;Analizar con el plan que viene con Sojourn</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in all: {0} supported, {1} contradicted, {2} not settled.</source>
        <translation>
            <numerusform>%n afirmación en total: {0} confirmadas, {1} contradichas, {2} sin resolver.</numerusform>
            <numerusform>%n afirmaciones en total: {0} confirmadas, {1} contradichas, {2} sin resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>Analysed with %n career(s) on {0}.</source>
        <translation>
            <numerusform>Analizado con %n trayectoria el {0}.</numerusform>
            <numerusform>Analizado con %n trayectorias el {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The study has {0} now: analyse again to take them in.</source>
        <translation>El estudio tiene ahora {0}: analice de nuevo para incluirlas.</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>BasicsSection</name>
    <message>
        <source>Basics</source>
        <translation>Datos básicos</translation>
    </message>
    <message>
        <source>What the study is called, when its interviews are held, and how long it keeps them.</source>
        <translation>Cómo se llama el estudio, cuándo se hacen sus entrevistas y cuánto tiempo se conservan.</translation>
    </message>
    <message>
        <source>&amp;Title, as respondents see it</source>
        <translation>&amp;Título, como lo ven las personas encuestadas</translation>
    </message>
    <message>
        <source>Neutral, so that it suggests no answer.</source>
        <translation>Neutro, para que no sugiera ninguna respuesta.</translation>
    </message>
    <message>
        <source>&amp;Year of the interviews</source>
        <translation>&amp;Año de las entrevistas</translation>
    </message>
    <message>
        <source>Interviews start &amp;in</source>
        <translation>Las entrevistas empiezan &amp;en</translation>
    </message>
    <message>
        <source>First &amp;day of the interviews</source>
        <translation>Primer &amp;día de las entrevistas</translation>
    </message>
    <message>
        <source>Year, month and day, such as {0}.</source>
        <translation>Año, mes y día, por ejemplo {0}.</translation>
    </message>
    <message>
        <source>&amp;Last day of the interviews</source>
        <translation>Ú&amp;ltimo día de las entrevistas</translation>
    </message>
    <message>
        <source>At a booth no respondent begins on another day. Left out: interviews are held on any day.</source>
        <translation>En un puesto nadie empieza en otro día. Vacío: las entrevistas se hacen cualquier día.</translation>
    </message>
    <message>
        <source>Records are made &amp;anonymous by</source>
        <translation>Los registros se &amp;anonimizan como muy tarde el</translation>
    </message>
    <message>
        <source>Until then whoever has their code can have their record deleted. You carry it out; nothing happens by itself.</source>
        <translation>Hasta entonces, quien tenga su código puede hacer borrar su registro. Usted lo lleva a cabo; nada ocurre por sí solo.</translation>
    </message>
    <message>
        <source>Anonymous records are &amp;kept until</source>
        <translation>Los registros anónimos se &amp;conservan hasta</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Cover</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Ocultar la pantalla</translation>
    </message>
</context>
<context>
    <name>BoothPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>S&amp;taff…</source>
        <translation>E&amp;quipo…</translation>
    </message>
    <message>
        <source>A few questions about your career. It takes about three minutes.</source>
        <translation>Unas preguntas sobre su trayectoria. Lleva unos tres minutos.</translation>
    </message>
    <message>
        <source>A few questions about your career.</source>
        <translation>Unas preguntas sobre su trayectoria.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) today</source>
        <translation>
            <numerusform>%n entrevista hoy</numerusform>
            <numerusform>%n entrevistas hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPicture</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>Doctorado</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>nada indicado</translation>
    </message>
    <message>
        <source>Years since the PhD</source>
        <translation>Años desde el doctorado</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Career calendar</source>
        <translation>Calendario de la trayectoria</translation>
    </message>
    <message>
        <source>A drawing of your positions. The table of positions holds the same and can do the same.</source>
        <translation>Un dibujo de sus puestos. La tabla de puestos contiene lo mismo y permite lo mismo.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>nada indicado</translation>
    </message>
</context>
<context>
    <name>CareerPicture</name>
    <message>
        <source>Your career</source>
        <translation>Su trayectoria</translation>
    </message>
    <message>
        <source>Left and right go from one position to the next; Enter goes to what was told of it.</source>
        <translation>Izquierda y derecha van de un puesto al siguiente; Intro lleva a lo que se indicó de él.</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>Before fieldwork</source>
        <translation>Antes del trabajo de campo</translation>
    </message>
    <message>
        <source>What stands between this design and the first sealed interview. What is only advised can wait.</source>
        <translation>Lo que separa este diseño de la primera entrevista sellada. Lo que solo se aconseja puede esperar.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>The definition as a file</source>
        <translation>La definición como archivo</translation>
    </message>
    <message>
        <source>A TOML file holds the same definition for colleagues, for the ethics board and for the command line. Comments that somebody wrote into it stay.</source>
        <translation>Un archivo TOML contiene la misma definición para colegas, para el comité de ética y para la línea de órdenes. Los comentarios que alguien escribió en él se mantienen.</translation>
    </message>
    <message>
        <source>&amp;Take one in…</source>
        <translation>&amp;Tomar una…</translation>
    </message>
    <message>
        <source>&amp;Write one…</source>
        <translation>&amp;Escribir una…</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>• missing before fieldwork</source>
        <translation>• falta antes del trabajo de campo</translation>
    </message>
    <message>
        <source>• advised, not settled yet</source>
        <translation>• aconsejado, aún sin fijar</translation>
    </message>
    <message>
        <source>The consent says who is responsible and how to reach them.</source>
        <translation>El consentimiento dice quién es responsable y cómo contactar.</translation>
    </message>
    <message>
        <source>The sites of the interviews are named, with targets if you have some.</source>
        <translation>Los lugares de las entrevistas están nombrados, con objetivos si los tiene.</translation>
    </message>
    <message>
        <source>The days of the interviews are settled.</source>
        <translation>Los días de las entrevistas están fijados.</translation>
    </message>
    <message>
        <source>It is settled when records become anonymous and until when they are kept.</source>
        <translation>Está fijado cuándo los registros pasan a ser anónimos y hasta cuándo se conservan.</translation>
    </message>
    <message>
        <source>The coordinator has keys.</source>
        <translation>La coordinación tiene claves.</translation>
    </message>
    <message>
        <source>Somebody else keeps a key, in case the coordinator&apos;s is lost.</source>
        <translation>Otra persona guarda una clave, por si se pierde la de la coordinación.</translation>
    </message>
    <message>
        <source>A test record was sealed, and opened with every key.</source>
        <translation>Se selló un registro de prueba y se abrió con cada clave.</translation>
    </message>
    <message>
        <source>A laptop is enrolled.</source>
        <translation>Hay un portátil inscrito.</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the staff</source>
        <translation>Un PIN para el equipo</translation>
    </message>
    <message>
        <source>At a booth the window is locked. The PIN opens results, records and other studies, and lifts a cover. It is kept in this study file as a hash alone.</source>
        <translation>En un stand la ventana está bloqueada. El PIN da acceso a los resultados, los registros y otros estudios, y descubre la pantalla. En este archivo de estudio solo se guarda su resumen criptográfico.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>El mismo &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Lock the booth</source>
        <translation>&amp;Bloquear el stand</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>&amp;Cerrar este estudio</translation>
    </message>
    <message>
        <source>These are not the same. Type the PIN twice.</source>
        <translation>No coinciden. Escriba el PIN dos veces.</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>The numbers</source>
        <translation>Las cifras</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Other ways to the number</source>
        <translation>Otras formas de llegar a la cifra</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>In the models&apos; own &amp;terms</source>
        <translation>En los &amp;términos de los modelos</translation>
    </message>
    <message>
        <source>&amp;Read it in the report</source>
        <translation>&amp;Leerlo en el informe</translation>
    </message>
    <message>
        <source>What people say: “{0}”</source>
        <translation>Lo que se dice: «{0}»</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Does it stand when it is reached another way?</source>
        <translation>¿Se mantiene si se calcula de otra forma?</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>Lo que hay que tener en cuenta</translation>
    </message>
    <message>
        <source>What would change our mind</source>
        <translation>Qué nos haría cambiar de opinión</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ sí</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ no</translation>
    </message>
    <message>
        <source>asks something else</source>
        <translation>pregunta otra cosa</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What people say</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>The claims</source>
        <translation>Las afirmaciones</translation>
    </message>
    <message>
        <source>One row a claim. Enter goes to what stands behind it.</source>
        <translation>Una fila por afirmación. Intro lleva a lo que hay detrás.</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>the plan&apos;s order</source>
        <translation>orden del plan</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>what people say</source>
        <translation>lo que se dice</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>S&amp;orted by</source>
        <translation>&amp;Ordenado por</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>PhD year</source>
        <translation>Año del doctorado</translation>
    </message>
    <message>
        <source>PhD field</source>
        <translation>Campo del doctorado</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Wish at the PhD</source>
        <translation>Deseo al doctorarse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Position {0}</source>
        <translation>Puesto {0}</translation>
    </message>
    <message>
        <source>Papers a year</source>
        <translation>Artículos al año</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>Somebody may have answered twice, at two laptops. Nothing is deleted: the analysis has a check without the second of each pair.</source>
        <translation>Puede que alguien haya respondido dos veces, en dos portátiles. No se elimina nada: el análisis tiene una comprobación sin el segundo de cada par.</translation>
    </message>
    <message>
        <source>Careers that are nearly the same</source>
        <translation>Trayectorias casi iguales</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>Doctorado</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Two careers side by side</source>
        <translation>Dos trayectorias lado a lado</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Indicado</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Casi iguales</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>That is fine. Nothing of this interview is kept.</source>
        <translation>De acuerdo. No se conserva nada de esta entrevista.</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Responsible for the data: {0}</source>
        <translation>Responsable de los datos: {0}</translation>
    </message>
    <message>
        <source>Questions: {0}</source>
        <translation>Preguntas: {0}</translation>
    </message>
    <message>
        <source>With your code your answers can be deleted until {0}.</source>
        <translation>Con su código, sus respuestas pueden borrarse hasta el {0}.</translation>
    </message>
    <message>
        <source>More about taking part</source>
        <translation>Más sobre la participación</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Everybody reads the first text, so it is short; the second one unfolds for whoever wants more. An interview can be held in each language that has both.</source>
        <translation>Todos leen el primer texto, por eso es corto; el segundo se despliega para quien quiera más. Una entrevista puede hacerse en cada idioma que tenga ambos.</translation>
    </message>
    <message>
        <source>Who is &amp;responsible for the data</source>
        <translation>Quién es &amp;responsable de los datos</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>Cómo &amp;contactar</translation>
    </message>
    <message>
        <source>&amp;Version of the consent</source>
        <translation>&amp;Versión del consentimiento</translation>
    </message>
    <message>
        <source>Each record names the version that its respondent was given.</source>
        <translation>Cada registro nombra la versión que se dio a la persona.</translation>
    </message>
    <message>
        <source>Call the changed text version {0}</source>
        <translation>Llamar versión {0} al texto cambiado</translation>
    </message>
    <message>
        <source>Version {0}, given before:</source>
        <translation>Versión {0}, dada antes:</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>Only the part of the world</source>
        <translation>Solo la parte del mundo</translation>
    </message>
    <message>
        <source>No country has these letters. Try fewer, or pick the part of the world.</source>
        <translation>Ningún país tiene esas letras. Pruebe con menos o elija la parte del mundo.</translation>
    </message>
    <message>
        <source>{0}: kept as {1}</source>
        <translation>{0}: se guarda como {1}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The screen is covered</source>
        <translation>La pantalla está oculta</translation>
    </message>
    <message>
        <source>Nothing is lost. Press the button to go on where you were.</source>
        <translation>No se ha perdido nada. Pulse el botón para seguir donde estaba.</translation>
    </message>
    <message>
        <source>Please ask the staff to go on.</source>
        <translation>Pida al equipo que le ayude a continuar.</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>Still there</source>
        <translation>Sigue allí</translation>
    </message>
    <message>
        <source>Year it started</source>
        <translation>Año de inicio</translation>
    </message>
    <message>
        <source>Year it ended</source>
        <translation>Año de finalización</translation>
    </message>
    <message>
        <source>A month may be typed with the year: 9/2010</source>
        <translation>El mes se puede escribir con el año: 9/2010</translation>
    </message>
    <message>
        <source>End: {answer}</source>
        <translation>Final: {answer}</translation>
    </message>
    <message>
        <source>Tell when it ended instead</source>
        <translation>Decir mejor cuándo terminó</translation>
    </message>
    <message>
        <source>Tell how long instead</source>
        <translation>Decir mejor cuánto duró</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>That is until {end}.</source>
        <translation>Es decir, hasta {end}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Month it started</source>
        <translation>Mes de inicio</translation>
    </message>
    <message>
        <source>Month it ended</source>
        <translation>Mes de finalización</translation>
    </message>
    <message>
        <source>month: not sure</source>
        <translation>mes: sin seguridad</translation>
    </message>
    <message>
        <source>before that year</source>
        <translation>antes de ese año</translation>
    </message>
    <message>
        <source>after that year</source>
        <translation>después de ese año</translation>
    </message>
    <message>
        <source>Please give the years it lasted, such as 3 or 2.5.</source>
        <translation>Indique cuántos años duró, por ejemplo 3 o 2,5.</translation>
    </message>
    <message>
        <source>That would last beyond {year}. If you are still there, check Still there.</source>
        <translation>Eso duraría más allá de {year}. Si sigue allí, marque «Sigo ahí».</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Set the date and the time in the settings of this computer, then open the study again. Nothing in it was changed.</source>
        <translation>Ajuste la fecha y la hora en la configuración de este ordenador y abra de nuevo el estudio. No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>&amp;Yes, that is today</source>
        <translation>&amp;Sí, es hoy</translation>
    </message>
    <message>
        <source>&amp;No, it is another day</source>
        <translation>&amp;No, es otro día</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>&amp;Cerrar este estudio</translation>
    </message>
    <message>
        <source>Is this date right?</source>
        <translation>¿Es correcta esta fecha?</translation>
    </message>
    <message>
        <source>This computer says: {0}.</source>
        <translation>Este ordenador dice: {0}.</translation>
    </message>
    <message>
        <source>But the latest interview in this study was on {0}. The clock of this computer seems to have been set back.</source>
        <translation>Pero la última entrevista de este estudio fue el {0}. Parece que el reloj de este ordenador se ha atrasado.</translation>
    </message>
</context>
<context>
    <name>DemonstrationMark</name>
    <message>
        <source>A demonstration: nothing that is entered is kept.</source>
        <translation>Una demostración: no se conserva nada de lo que se introduce.</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Language of the preview</source>
        <translation>Idioma de la vista previa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Preview the interview</source>
        <translation>&amp;Ver la entrevista</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) can&apos;t stay as they are; each says why.</source>
        <translation>
            <numerusform>Un campo no puede quedar así; dice por qué.</numerusform>
            <numerusform>%n campos no pueden quedar así; cada uno dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Missing before fieldwork: %n step(s).</source>
        <translation>
            <numerusform>Guardado. Falta un paso antes del trabajo de campo.</numerusform>
            <numerusform>Guardado. Faltan %n pasos antes del trabajo de campo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Fieldwork can begin.</source>
        <translation>Guardado. El trabajo de campo puede empezar.</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n field(s) can&apos;t stay as they are</source>
        <translation>
            <numerusform>{0}: un campo no puede quedar así</numerusform>
            <numerusform>{0}: %n campos no pueden quedar así</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections of the design</source>
        <translation>Secciones del diseño</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>This is the file of a laptop, which collects as it was enrolled.</source>
        <translation>Este es el archivo de un portátil, que recoge datos tal como se inscribió.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Change the coordinator&apos;s study, and enrol the laptop again with a new file.</source>
        <translation>Cambie el estudio de la coordinación e inscriba de nuevo el portátil con otro archivo.</translation>
    </message>
    <message>
        <source>The design can&apos;t be written while a field can&apos;t stay as it is.</source>
        <translation>El diseño no puede escribirse mientras haya un campo que no pueda quedar así.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Each of these fields says why; the list on the left counts them.</source>
        <translation>Cada uno de estos campos dice por qué; la lista de la izquierda los cuenta.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Next respondent</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>Sus respuestas están guardadas.</translation>
    </message>
    <message>
        <source>That is fine: nothing of what you entered was kept.</source>
        <translation>Está bien: no se ha conservado nada de lo que introdujo.</translation>
    </message>
</context>
<context>
    <name>EmployerRow</name>
    <message>
        <source>Another employer</source>
        <translation>Otra entidad empleadora</translation>
    </message>
    <message>
        <source>Same employer, new position or contract</source>
        <translation>La misma entidad, nuevo puesto o contrato</translation>
    </message>
    <message>
        <source>Was it with the same employer as the position before ({position}, {years})?</source>
        <translation>¿Fue en la misma entidad que el puesto anterior ({position}, {years})?</translation>
    </message>
    <message>
        <source>The same job: it just went on</source>
        <translation>El mismo puesto, que continuó</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The code can&apos;t have {character} (character {number}).</source>
        <translation>El código no puede contener {character} (carácter {number}).</translation>
    </message>
    <message>
        <source>Look at that character again. A code has digits and letters, but no U.</source>
        <translation>Mire otra vez ese carácter. Un código tiene cifras y letras, pero ninguna U.</translation>
    </message>
    <message>
        <source>The code has {given} characters; a whole one has {whole}.</source>
        <translation>El código tiene {given} caracteres; uno completo tiene {whole}.</translation>
    </message>
    <message>
        <source>Compare it with what was written down: {groups} groups of {size}.</source>
        <translation>Compárelo con lo que se anotó: {groups} grupos de {size}.</translation>
    </message>
    <message>
        <source>One character of the code is mistyped, or two have changed places.</source>
        <translation>Un carácter del código está mal escrito, o dos se han intercambiado.</translation>
    </message>
    <message>
        <source>Compare it with what was written down, group by group.</source>
        <translation>Compárelo grupo por grupo con lo que se anotó.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} characters; this one has {typed}.</source>
        <translation>Un PIN tiene de {shortest} a {longest} caracteres; este tiene {typed}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>The PIN is as it was.</source>
        <translation>El PIN no ha cambiado.</translation>
    </message>
    <message>
        <source>This study names no coordinator&apos;s key, so no file can reset its PIN.</source>
        <translation>Este estudio no indica ninguna clave de la coordinación, así que ningún archivo puede restablecer su PIN.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new study file; the records in this one are kept.</source>
        <translation>Pida a la coordinación un archivo de estudio nuevo; los registros de este se conservan.</translation>
    </message>
    <message>
        <source>{file} is for another study.</source>
        <translation>{file} es para otro estudio.</translation>
    </message>
    <message>
        <source>Ask the coordinator for one for this.</source>
        <translation>Pida a la coordinación uno para este.</translation>
    </message>
    <message>
        <source>{file} could be used until {day}.</source>
        <translation>{file} se podía usar hasta el {day}.</translation>
    </message>
    <message>
        <source>Look at the date of this computer, or ask the coordinator for a new file.</source>
        <translation>Compruebe la fecha de este ordenador o pida un archivo nuevo a la coordinación.</translation>
    </message>
    <message>
        <source>{file} was used on this study already; it works once.</source>
        <translation>{file} ya se usó en este estudio; solo sirve una vez.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new file.</source>
        <translation>Pida un archivo nuevo a la coordinación.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read ({reason}).</source>
        <translation>No se puede leer {file} ({reason}).</translation>
    </message>
    <message>
        <source>Save it there again.</source>
        <translation>Guárdelo otra vez ahí.</translation>
    </message>
    <message>
        <source>{file} is not signed by the coordinator of this study.</source>
        <translation>{file} no está firmado por la coordinación de este estudio.</translation>
    </message>
    <message>
        <source>Ask the coordinator for another; tell them if you don&apos;t know where this one came from.</source>
        <translation>Pida otro a la coordinación; avise si no sabe de dónde viene este.</translation>
    </message>
    <message>
        <source>{file} is no file that resets a PIN.</source>
        <translation>{file} no es un archivo que restablezca un PIN.</translation>
    </message>
    <message>
        <source>Save the one that the coordinator sent under that name.</source>
        <translation>Guarde con ese nombre el que envió la coordinación.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a study file.</source>
        <translation>{path} es una carpeta, no un archivo de estudio.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file, and so not a study file.</source>
        <translation>{path} no es un archivo corriente y, por tanto, no es un archivo de estudio.</translation>
    </message>
    <message>
        <source>Name the study file itself (it ends in .sojourn, as a rule).</source>
        <translation>Indique el archivo del estudio (por lo general termina en .sojourn).</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Check how the path is written, or make the folder first.</source>
        <translation>Compruebe cómo está escrita la ruta o cree antes la carpeta.</translation>
    </message>
    <message>
        <source>The stick is not in: {folder} is on the disk of this computer.</source>
        <translation>La memoria USB no está puesta: {folder} está en el disco de este ordenador.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>Check the name, or make a new study with `sojourn new {file}`.</source>
        <translation>Compruebe el nombre o cree un estudio nuevo con `sojourn new {file}`.</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>No tiene permiso para abrir {path}.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission to read and write it, or work on a copy of your own.</source>
        <translation>Pida a quien tenga el archivo permiso para leerlo y escribirlo, o trabaje con una copia propia.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere: another window or another sojourn command works with it.</source>
        <translation>{path} está abierto en otro lugar: otra ventana u otra orden sojourn lo está usando.</translation>
    </message>
    <message>
        <source>Two at once could damage the study, so this one stopped. Nothing was changed.</source>
        <translation>Dos a la vez podrían dañar el estudio, así que este se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Close the other one (or wait until it is done) and try again.</source>
        <translation>Cierre lo otro (o espere a que termine) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no space left for {path}: the disk is full, or a quota or limit is used up.</source>
        <translation>No queda espacio para {path}: el disco está lleno o se agotó una cuota o un límite.</translation>
    </message>
    <message>
        <source>What was being written is not in the study; everything before it is.</source>
        <translation>Lo que se estaba escribiendo no está en el estudio; todo lo anterior sí.</translation>
    </message>
    <message>
        <source>Free some space on that disk or have the quota raised, and try again.</source>
        <translation>Libere espacio en ese disco o pida que se amplíe la cuota e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: the file, its folder or its disk is write-protected.</source>
        <translation>No se puede escribir en {path}: el archivo, su carpeta o su disco están protegidos contra escritura.</translation>
    </message>
    <message>
        <source>Copy it into a folder of your own and work on the copy, or take off the write protection of both the file and its folder.</source>
        <translation>Cópielo en una carpeta propia y trabaje con la copia, o quite la protección contra escritura del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>{path} is not a Sojourn study.</source>
        <translation>{path} no es un estudio de Sojourn.</translation>
    </message>
    <message>
        <source>Its beginning is not that of a study file. Nothing was changed.</source>
        <translation>Su comienzo no es el de un archivo de estudio. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a study file (its name ends in .sojourn, as a rule). If it was one, go back to a copy.</source>
        <translation>Elija un archivo de estudio (por lo general su nombre termina en .sojourn). Si lo era, recurra a una copia.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} está dañado: {detail}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>its version number is not that of its tables</source>
        <translation>el número de versión no es el de sus tablas</translation>
    </message>
    <message>
        <source>its tables are not those of a study</source>
        <translation>sus tablas no son las de un estudio</translation>
    </message>
    <message>
        <source>it has lost its definition</source>
        <translation>ha perdido su definición</translation>
    </message>
    <message>
        <source>its definition can&apos;t be read ({reason})</source>
        <translation>no se puede leer su definición ({reason})</translation>
    </message>
    <message>
        <source>its extra questions can&apos;t be read ({reason})</source>
        <translation>no se pueden leer sus preguntas adicionales ({reason})</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be read, and what can be read may be wrong. Nothing was changed.</source>
        <translation>Una parte no se puede leer, y lo que se lee puede ser erróneo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Keep this file as it is and go back to its last copy. Without one, `sqlite3 {file} .recover` may save most of the records.</source>
        <translation>Deje este archivo como está y recurra a su última copia. Si no la hay, `sqlite3 {file} .recover` puede salvar la mayoría de los registros.</translation>
    </message>
    <message>
        <source>The disk reports an error with {path} ({detail}).</source>
        <translation>El disco comunica un error con {path} ({detail}).</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>Check the disk and its connection, copy the study to another disk and open the copy.</source>
        <translation>Compruebe el disco y su conexión, copie el estudio en otro disco y abra la copia.</translation>
    </message>
    <message>
        <source>{path} has answers waiting in {log}, and both are write-protected.</source>
        <translation>{path} tiene respuestas pendientes en {log}, y ambos están protegidos contra escritura.</translation>
    </message>
    <message>
        <source>Reading it here would leave those answers out. Nothing was changed.</source>
        <translation>Leerlo aquí dejaría fuera esas respuestas. No se cambió nada.</translation>
    </message>
    <message>
        <source>Copy both files, {file} and {log}, into a folder of your own and open that copy.</source>
        <translation>Copie ambos archivos, {file} y {log}, en una carpeta propia y abra esa copia.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>There is no study in it: its making or copying was cut off.</source>
        <translation>No contiene ningún estudio: su creación o su copia se interrumpió.</translation>
    </message>
    <message>
        <source>Delete it and make the study again, or copy it again from where it came.</source>
        <translation>Bórrelo y cree de nuevo el estudio, o cópielo otra vez desde su origen.</translation>
    </message>
    <message>
        <source>{path} is a database, but not a Sojourn study.</source>
        <translation>{path} es una base de datos, pero no un estudio de Sojourn.</translation>
    </message>
    <message>
        <source>Choose a study file (its name usually ends in .sojourn), or make one with `sojourn new`.</source>
        <translation>Elija un archivo de estudio (su nombre suele terminar en .sojourn) o cree uno con `sojourn new`.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Sojourn (study version {found}; this one knows {known}).</source>
        <translation>{path} fue escrito por un Sojourn más reciente (versión de estudio {found}; este conoce la {known}).</translation>
    </message>
    <message>
        <source>It may hold answers that this version would lose. Nothing was changed.</source>
        <translation>Puede contener respuestas que esta versión perdería. No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the newest Sojourn on this computer and open it again.</source>
        <translation>Instale el Sojourn más reciente en este ordenador y ábralo otra vez.</translation>
    </message>
    <message>
        <source>The study file {path} is no longer at its place.</source>
        <translation>El archivo del estudio {path} ya no está en su sitio.</translation>
    </message>
    <message>
        <source>What was saved before is in the file, wherever it is now.</source>
        <translation>Lo que se guardó antes está en el archivo, dondequiera que esté ahora.</translation>
    </message>
    <message>
        <source>Put it back, or plug the disk in that it is on, then try again.</source>
        <translation>Devuélvalo a su sitio o conecte el disco en el que está, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is already a folder {path}.</source>
        <translation>Ya existe una carpeta {path}.</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>Ya existe un archivo {path}.</translation>
    </message>
    <message>
        <source>It was left as it is; no study was made.</source>
        <translation>Lo que hay no se tocó; no se creó ningún estudio.</translation>
    </message>
    <message>
        <source>Choose another name, or move the other one away first.</source>
        <translation>Elija otro nombre o mueva antes lo que hay ahí.</translation>
    </message>
    <message>
        <source>You may not make files in {folder}.</source>
        <translation>No tiene permiso para crear archivos en {folder}.</translation>
    </message>
    <message>
        <source>No study was made.</source>
        <translation>No se creó ningún estudio.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or ask for the permission to write in this one.</source>
        <translation>Elija una carpeta propia o pida permiso para escribir en esta.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Cree antes la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>The study can&apos;t seal: {why}.</source>
        <translation>El estudio no puede sellar: {why}.</translation>
    </message>
    <message>
        <source>one of its recipients is none ({reason})</source>
        <translation>uno de sus destinatarios no lo es ({reason})</translation>
    </message>
    <message>
        <source>it names no recipients</source>
        <translation>no nombra ningún destinatario</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se selló nada.</translation>
    </message>
    <message>
        <source>Make keys with `sojourn key new` and put their recipients into the study&apos;s definition.</source>
        <translation>Cree claves con `sojourn key new` y ponga sus destinatarios en la definición del estudio.</translation>
    </message>
    <message>
        <source>The key does not open it ({reason}).</source>
        <translation>La clave no lo abre ({reason}).</translation>
    </message>
    <message>
        <source>It stays sealed as it is.</source>
        <translation>Queda sellado como está.</translation>
    </message>
    <message>
        <source>Try the key of another recipient of the study.</source>
        <translation>Pruebe con la clave de otro destinatario del estudio.</translation>
    </message>
    <message>
        <source>{path} is the file of a collecting laptop, in which no record stands readable.</source>
        <translation>{path} es el archivo de un portátil de recogida, en el que ningún registro es legible.</translation>
    </message>
    <message>
        <source>Take data packages into the coordinator&apos;s study.</source>
        <translation>Importe los paquetes de datos en el estudio de la coordinación.</translation>
    </message>
    <message>
        <source>its laptop&apos;s certificate does not hold ({reason})</source>
        <translation>el certificado de su portátil no es válido ({reason})</translation>
    </message>
    <message>
        <source>What is sealed here is not copied to its stick. {problem}</source>
        <translation>Lo que se sella aquí no se copia a la memoria USB. {problem}</translation>
    </message>
    <message>
        <source>This study was anonymised on {day}.</source>
        <translation>Este estudio se anonimizó el {day}.</translation>
    </message>
    <message>
        <source>An interview in it could be found by its code again, so none can begin. Nothing was changed.</source>
        <translation>Una entrevista en él podría volver a encontrarse por su código; por eso no puede empezar ninguna. No se cambió nada.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>a control character stands in the text</source>
        <translation>el texto contiene un carácter de control</translation>
    </message>
    <message>
        <source>the same text stands in it twice</source>
        <translation>el mismo texto aparece dos veces</translation>
    </message>
    <message>
        <source>a year from {first} to {last} is needed, as a number</source>
        <translation>hace falta un año de {first} a {last}, en cifras</translation>
    </message>
    <message>
        <source>a day is needed, such as {example}</source>
        <translation>hace falta un día, por ejemplo {example}</translation>
    </message>
    <message>
        <source>a whole number of {what} from {least} to {most} is needed</source>
        <translation>hace falta un número entero de {least} a {most} ({what})</translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation>hace falta al menos uno</translation>
    </message>
    <message>
        <source>that is none of the sites</source>
        <translation>no es ninguno de los lugares</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>entrevistas</translation>
    </message>
    <message>
        <source>that is no year</source>
        <translation>eso no es un año</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>there is no text in {languages}</source>
        <translation>no hay texto en: {languages}</translation>
    </message>
    <message>
        <source>there is no text in the study&apos;s language, {language}</source>
        <translation>no hay texto en el idioma del estudio, {language}</translation>
    </message>
    <message>
        <source>a version of that name was given before</source>
        <translation>ya se dio una versión con ese nombre</translation>
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
        <translation>es anterior al primer día</translation>
    </message>
    <message>
        <source>the days of fieldwork are not in the survey year, {year}</source>
        <translation>los días de las entrevistas no están en el año del estudio, {year}</translation>
    </message>
    <message>
        <source>it is not after the last day of fieldwork</source>
        <translation>no es posterior al último día de las entrevistas</translation>
    </message>
    <message>
        <source>it is before the day of anonymisation</source>
        <translation>es anterior al día de la anonimización</translation>
    </message>
    <message>
        <source>it has {words} words with controller and contact, and respondents read at most {most}; put the rest into the second text (consent_more), which unfolds</source>
        <translation>con responsable y contacto tiene {words} palabras, y se leen como mucho {most}; ponga el resto en el segundo texto, que se despliega</translation>
    </message>
    <message>
        <source>it can&apos;t change any more: a laptop was enrolled, or records are sealed</source>
        <translation>ya no puede cambiar: hay un portátil inscrito o registros sellados</translation>
    </message>
    <message>
        <source>it can&apos;t change any more, for interviews have begun</source>
        <translation>ya no puede cambiar, pues las entrevistas han empezado</translation>
    </message>
    <message>
        <source>a plan is fixed before the first interview, and interviews have begun</source>
        <translation>un plan se fija antes de la primera entrevista, y las entrevistas ya han empezado</translation>
    </message>
    <message>
        <source>it can only be raised, for interviews have begun</source>
        <translation>solo puede aumentarse, pues las entrevistas ya han empezado</translation>
    </message>
    <message>
        <source>it was promised to respondents and can only come earlier</source>
        <translation>se prometió a las personas encuestadas y solo puede adelantarse</translation>
    </message>
    <message>
        <source>respondents were given another text under that version; {version} would be the next</source>
        <translation>con esa versión se dio otro texto; {version} sería la siguiente</translation>
    </message>
    <message>
        <source>{path} is the file of a laptop, which collects as it was enrolled.</source>
        <translation>{path} es el archivo de un portátil, que recoge datos tal como se inscribió.</translation>
    </message>
    <message>
        <source>Change the coordinator&apos;s study, and enrol the laptop again with a new file.</source>
        <translation>Cambie el estudio de la coordinación e inscriba de nuevo el portátil con otro archivo.</translation>
    </message>
    <message>
        <source>{path} was anonymised, and what it promised was kept.</source>
        <translation>{path} se anonimizó, y se cumplió lo prometido.</translation>
    </message>
    <message>
        <source>The study is as it was.</source>
        <translation>El estudio sigue como estaba.</translation>
    </message>
    <message>
        <source>Leave these as they are, or begin a new study.</source>
        <translation>Déjelos como están o empiece un estudio nuevo.</translation>
    </message>
    <message>
        <source>Make a new study for new interviews.</source>
        <translation>Cree un estudio nuevo para nuevas entrevistas.</translation>
    </message>
    <message>
        <source>{file} has no ending that says what to write.</source>
        <translation>{file} no tiene una extensión que diga qué escribir.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Name a file that ends in one of these: {endings}.</source>
        <translation>Indique un archivo con una de estas extensiones: {endings}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({reason}).</source>
        <translation>No se puede escribir {path} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was written; what was there before is as it was.</source>
        <translation>No se escribió nada; lo que había sigue como estaba.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o haga sitio en el disco.</translation>
    </message>
    <message>
        <source>The disk under {folder} shows no encryption, so the laptop&apos;s may have none.</source>
        <translation>El disco bajo {folder} no muestra cifrado, así que el del portátil quizá no lo tenga.</translation>
    </message>
    <message>
        <source>Whether the laptop&apos;s disk is encrypted is not known: that under {folder} does not tell.</source>
        <translation>No se sabe si el disco del portátil está cifrado: el que está bajo {folder} no lo dice.</translation>
    </message>
    <message>
        <source>An interview that is being typed, and what the disk keeps of deleted ones, would be readable to whoever takes the laptop. Nothing was made.</source>
        <translation>Una entrevista que se está escribiendo, y lo que el disco conserva de las borradas, sería legible para quien se lleve el portátil. No se creó nada.</translation>
    </message>
    <message>
        <source>Encrypt the laptop&apos;s disk (LUKS, FileVault, BitLocker), then say so (`--disk-is-encrypted`).</source>
        <translation>Cifre el disco del portátil (LUKS, FileVault, BitLocker) y después indíquelo (`--disk-is-encrypted`).</translation>
    </message>
    <message>
        <source>{path} names no recipients, so it seals nothing.</source>
        <translation>{path} no nombra destinatarios, así que no sella nada.</translation>
    </message>
    <message>
        <source>Nothing was tried.</source>
        <translation>No se probó nada.</translation>
    </message>
    <message>
        <source>Put what `sojourn key new` printed into the definition and make the study again from it.</source>
        <translation>Ponga en la definición lo que mostró `sojourn key new` y vuelva a crear el estudio con ella.</translation>
    </message>
    <message>
        <source>{path} opens nothing that {study} seals; that is for {holders}.</source>
        <translation>{path} no abre nada de lo que sella {study}; eso es para {holders}.</translation>
    </message>
    <message>
        <source>Records sealed by this study would stay closed to it. Nothing was noted.</source>
        <translation>Los registros sellados por este estudio le quedarían cerrados. No se anotó nada.</translation>
    </message>
    <message>
        <source>Name the key of one of them. If all are other keys, make the study again with the right ones.</source>
        <translation>Indique la clave de alguno de ellos. Si todas son otras claves, vuelva a crear el estudio con las correctas.</translation>
    </message>
    <message>
        <source>There is already a laptop called {name} in this study.</source>
        <translation>Ya hay un portátil llamado {name} en este estudio.</translation>
    </message>
    <message>
        <source>Reports tell laptops apart by their names. Nothing was made.</source>
        <translation>Los informes distinguen los portátiles por su nombre. No se creó nada.</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>Dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>The recipients of this study are others than when its first laptop was enrolled.</source>
        <translation>Los destinatarios de este estudio no son los que había cuando se dio de alta su primer portátil.</translation>
    </message>
    <message>
        <source>What that laptop seals would not open with the same keys. Nothing was done.</source>
        <translation>Lo que sella aquel portátil no se abriría con las mismas claves. No se hizo nada.</translation>
    </message>
    <message>
        <source>Go on with the study as it was, or begin a new one.</source>
        <translation>Siga con el estudio como estaba o empiece uno nuevo.</translation>
    </message>
    <message>
        <source>{path} is the file of a laptop itself.</source>
        <translation>{path} es en sí el archivo de un portátil.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Name the coordinator&apos;s study.</source>
        <translation>Indique el estudio de la coordinación.</translation>
    </message>
    <message>
        <source>{path} names no keys: it has to have a `coordinator_key` and `recipients`.</source>
        <translation>{path} no nombra claves: tiene que tener `coordinator_key` y `recipients`.</translation>
    </message>
    <message>
        <source>A laptop would have nobody to seal to. Nothing was made.</source>
        <translation>Un portátil no tendría para quién sellar. No se creó nada.</translation>
    </message>
    <message>
        <source>The key that signs is not the one that {path} names.</source>
        <translation>La clave que firma no es la que nombra {path}.</translation>
    </message>
    <message>
        <source>No laptop of the study would be believed. Nothing was made.</source>
        <translation>No se creería a ningún portátil del estudio. No se creó nada.</translation>
    </message>
    <message>
        <source>Use the key whose public half stands in the definition as `coordinator_key`.</source>
        <translation>Use la clave cuya mitad pública está en la definición como `coordinator_key`.</translation>
    </message>
    <message>
        <source>It was not tried yet that these can open what is sealed: {holders}.</source>
        <translation>Todavía no se ha probado que estos puedan abrir lo sellado: {holders}.</translation>
    </message>
    <message>
        <source>Records might be collected that nobody can read. Nothing was made.</source>
        <translation>Podrían recogerse registros que nadie puede leer. No se creó nada.</translation>
    </message>
    <message>
        <source>Try the key of each (`sojourn key check KEY STUDY`).</source>
        <translation>Pruebe la clave de cada uno (`sojourn key check KEY STUDY`).</translation>
    </message>
    <message>
        <source>It was left as it is. Everything is still in the study; nothing was handed over.</source>
        <translation>Se dejó como está. Todo sigue en el estudio; no se entregó nada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a coordinator&apos;s study, which is handed over signed by the coordinator&apos;s key.</source>
        <translation>{path} es el estudio de una coordinación, que se entrega firmado con su clave.</translation>
    </message>
    <message>
        <source>Everything is still in the study; nothing was handed over.</source>
        <translation>Todo sigue en el estudio; no se entregó nada.</translation>
    </message>
    <message>
        <source>Name the key that its definition names as `coordinator_key`.</source>
        <translation>Indique la clave que su definición nombra como `coordinator_key`.</translation>
    </message>
    <message>
        <source>{path} is no laptop&apos;s file.</source>
        <translation>{path} no es el archivo de un portátil.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Name the file that was enrolled.</source>
        <translation>Indique el archivo que se dio de alta.</translation>
    </message>
    <message>
        <source>{path} is no receipt for this laptop, {name}.</source>
        <translation>{path} no es un recibo para este portátil, {name}.</translation>
    </message>
    <message>
        <source>Each laptop has its own; take the one that is named after it.</source>
        <translation>Cada portátil tiene el suyo; tome el que lleva su nombre.</translation>
    </message>
    <message>
        <source>No laptop would take the receipts, so none was written.</source>
        <translation>Ningún portátil aceptaría los recibos, así que no se escribió ninguno.</translation>
    </message>
    <message>
        <source>Use another stick or folder.</source>
        <translation>Use otra memoria USB u otra carpeta.</translation>
    </message>
    <message>
        <source>{path} was written, but {reason}.</source>
        <translation>{path} se escribió, pero: {reason}.</translation>
    </message>
    <message>
        <source>Don&apos;t trust this stick; use another.</source>
        <translation>No se fíe de esta memoria USB; use otra.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>No se puede leer {path} ({reason}).</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Cópielo aquí otra vez.</translation>
    </message>
    <message>
        <source>{path} is not signed by the coordinator of this study.</source>
        <translation>{path} no está firmado por la coordinación de este estudio.</translation>
    </message>
    <message>
        <source>{path} is no receipt.</source>
        <translation>{path} no es un recibo.</translation>
    </message>
    <message>
        <source>Name the coordinator&apos;s.</source>
        <translation>Indique el de la coordinación.</translation>
    </message>
    <message>
        <source>The receipts can&apos;t be written to {folder} ({reason}).</source>
        <translation>No se pueden escribir los recibos en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>What was merged is in the study.</source>
        <translation>Lo que se unió está en el estudio.</translation>
    </message>
    <message>
        <source>Name another folder and merge the same bundles again; nothing comes in twice.</source>
        <translation>Indique otra carpeta y vuelva a unir los mismos paquetes sellados; nada entra dos veces.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>Write to us: this study is larger than any that Sojourn was made for.</source>
        <translation>Escríbanos: este estudio es mayor que cualquiera para el que se hizo Sojourn.</translation>
    </message>
    <message>
        <source>{path} is a laptop&apos;s file.</source>
        <translation>{path} es el archivo de un portátil.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>No se unió nada.</translation>
    </message>
    <message>
        <source>{path} names no coordinator&apos;s key, so no bundle can be told from a forged one.</source>
        <translation>{path} no nombra la clave de la coordinación, así que ningún paquete sellado se distingue de uno falsificado.</translation>
    </message>
    <message>
        <source>Make the study from a definition with the lines that `sojourn key new` printed.</source>
        <translation>Cree el estudio con una definición que tenga las líneas que mostró `sojourn key new`.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be the name of a file.</source>
        <translation>{name} no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>No se creó ninguna clave.</translation>
    </message>
    <message>
        <source>Name the holder in plain letters.</source>
        <translation>Nombre al titular con letras sencillas.</translation>
    </message>
    <message>
        <source>{path} has no key that opens records.</source>
        <translation>{path} no tiene ninguna clave que abra registros.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>No se abrió nada.</translation>
    </message>
    <message>
        <source>Name the file ending in {ending} that `sojourn key new` made; the other one signs.</source>
        <translation>Indique el archivo terminado en {ending} que creó `sojourn key new`; el otro firma.</translation>
    </message>
    <message>
        <source>Name the file ending in {ending} that `sojourn key new` made.</source>
        <translation>Indique el archivo terminado en {ending} que creó `sojourn key new`.</translation>
    </message>
    <message>
        <source>{path} is no key file, or a damaged one ({reason}).</source>
        <translation>{path} no es un archivo de clave o está dañado ({reason}).</translation>
    </message>
    <message>
        <source>Go back to a copy of it; another recipient&apos;s key opens the same records.</source>
        <translation>Recurra a una copia; la clave de otro destinatario abre los mismos registros.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}.</source>
        <translation>La frase de contraseña no abre {path}.</translation>
    </message>
    <message>
        <source>Type it again; mind capitals and the keyboard&apos;s language. Without it the key is of no use.</source>
        <translation>Escríbala otra vez; cuidado con las mayúsculas y el idioma del teclado. Sin ella la clave no sirve.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>A passphrase has at least {shortest} characters; this one has {given}.</source>
        <translation>Una frase de contraseña tiene al menos {shortest} caracteres; esta tiene {given}.</translation>
    </message>
    <message>
        <source>Choose a longer one: a few words that belong together for you alone are good.</source>
        <translation>Elija una más larga: sirven unas palabras que solo usted relaciona.</translation>
    </message>
    <message>
        <source>It was left as it is, for a key that is lost can&apos;t be made again; no key was made.</source>
        <translation>Se dejó como está, porque una clave perdida no se puede volver a crear; no se creó ninguna clave.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>No se firmó nada.</translation>
    </message>
    <message>
        <source>Name the file {file} that `sojourn key new` made.</source>
        <translation>Indique el archivo {file} que creó `sojourn key new`.</translation>
    </message>
    <message>
        <source>{path} is no signing key.</source>
        <translation>{path} no es una clave de firma.</translation>
    </message>
    <message>
        <source>Name the file {file} that `sojourn key new` made; if it was damaged, go back to a copy.</source>
        <translation>Indique el archivo {file} que creó `sojourn key new`; si está dañado, recurra a una copia.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>What was refused, and why</source>
        <translation>Lo que se rechazó, y por qué</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Elegir dónde…</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar la lista</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message numerus="yes">
        <source>Every record as it was given, of %n career(s)</source>
        <translation>
            <numerusform>Cada registro tal como se dio, de %n trayectoria</numerusform>
            <numerusform>Cada registro tal como se dio, de %n trayectorias</numerusform>
        </translation>
    </message>
    <message>
        <source>The package is for the team that ran the interviews: careers can be recognised in it, so keep it inside the team. It is one zip or a folder of tables.</source>
        <translation>El paquete es para el equipo que hizo las entrevistas: en él se pueden reconocer trayectorias, así que guárdelo dentro del equipo. Es un zip o una carpeta de tablas.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Escribiendo {0}…</translation>
    </message>
    <message>
        <source>Taking {0} in …</source>
        <translation>Incorporando {0}…</translation>
    </message>
    <message>
        <source>Either all of it is done or none: stopping leaves everything as it was.</source>
        <translation>Se hace todo o nada: si se detiene, todo queda como estaba.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>No se ha podido hacer</translation>
    </message>
    <message>
        <source>Careers written: {0}.</source>
        <translation>Trayectorias escritas: {0}.</translation>
    </message>
    <message>
        <source>They are in {0}. These are the records as given: keep them inside the team.</source>
        <translation>Están en {0}. Son los registros tal como se dieron: guárdelos dentro del equipo.</translation>
    </message>
    <message>
        <source>An import of the package would refuse the respondents concerned. Mend these places in it, or go back to a copy of the study without them.</source>
        <translation>Una importación del paquete rechazaría a las personas afectadas. Corrija estos lugares en él o vuelva a una copia del estudio sin ellos.</translation>
    </message>
    <message>
        <source>Careers written: {0}. Unfit for an import: {1}.</source>
        <translation>Trayectorias escritas: {0}. No aptas para importar: {1}.</translation>
    </message>
    <message>
        <source>Careers taken in: {0}.</source>
        <translation>Trayectorias incorporadas: {0}.</translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>No se rechazó ninguna.</translation>
    </message>
    <message>
        <source>Careers taken in: {0}. Refused: {1}.</source>
        <translation>Trayectorias incorporadas: {0}. Rechazadas: {1}.</translation>
    </message>
    <message>
        <source>Of a respondent with anything refused nothing comes in. Mend these places in the package and import it again with the respondents that are missing.</source>
        <translation>Si se rechaza algo de una persona, no se incorpora nada de ella. Corrija esos lugares del paquete y vuelva a importarlo con las personas que faltan.</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>Importar un paquete</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Exportar los registros</translation>
    </message>
</context>
<context>
    <name>ExtraSection</name>
    <message>
        <source>Extra questions</source>
        <translation>Preguntas adicionales</translation>
    </message>
    <message>
        <source>Questions of your own, asked on pages before the review. They are written as an XLSForm (.xlsx), as for ODK or KoboToolbox. They may change while the study runs: each record keeps the version that it was asked.</source>
        <translation>Preguntas propias, que se hacen en páginas antes del repaso. Se escriben como XLSForm (.xlsx), como para ODK o KoboToolbox. Pueden cambiar durante el estudio: cada registro conserva la versión que se preguntó.</translation>
    </message>
    <message>
        <source>&amp;Choose a form…</source>
        <translation>&amp;Elegir un formulario…</translation>
    </message>
    <message>
        <source>Ask &amp;none of them</source>
        <translation>No hacer &amp;ninguna</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Ver la entrevista</translation>
    </message>
    <message>
        <source>The extra questions, with what to think about</source>
        <translation>Las preguntas adicionales, con lo que hay que tener en cuenta</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Leyendo {0} …</translation>
    </message>
    <message>
        <source>{0} is not taken in; the questions are as they were.</source>
        <translation>{0} no se incorpora; las preguntas quedan como estaban.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), version {0}</source>
        <translation>
            <numerusform>%n pregunta, versión {0}</numerusform>
            <numerusform>%n preguntas, versión {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra questions are asked.</source>
        <translation>No se hacen preguntas adicionales.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>Aviso: {0}</translation>
    </message>
    <message>
        <source>Free text can name people: it is kept out of every release.</source>
        <translation>Un texto libre puede nombrar a personas: no entra en ninguna publicación.</translation>
    </message>
    <message>
        <source>Calculated from free text: it is kept out of every release.</source>
        <translation>Calculado a partir de texto libre: no entra en ninguna publicación.</translation>
    </message>
    <message>
        <source>A day can be recognised by whoever knows the person; a year may be enough.</source>
        <translation>Quien conozca a la persona puede reconocer un día; quizá baste un año.</translation>
    </message>
    <message>
        <source>About {0}. Reason given: {1}</source>
        <translation>Sobre {0}. Motivo indicado: {1}</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>una opción</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>varias opciones</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>para leer</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
</context>
<context>
    <name>FieldworkDays</name>
    <message>
        <source>Interviews of this study are held from {0} to {1}; today is none of these days.</source>
        <translation>Las entrevistas de este estudio se hacen del {0} al {1}; hoy no es ninguno de esos días.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Look at the dates</source>
        <translation>Ver las fechas</translation>
    </message>
    <message>
        <source>Correct the end</source>
        <translation>Corregir el final</translation>
    </message>
    <message>
        <source>Look at the papers</source>
        <translation>Ver los artículos</translation>
    </message>
    <message>
        <source>Say what changed</source>
        <translation>Indicar qué cambió</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Siguiente: {0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>In which years were you awarded research grants?</source>
        <translation>¿En qué años le concedieron ayudas a la investigación?</translation>
    </message>
    <message>
        <source>Year of a grant</source>
        <translation>Año de una ayuda</translation>
    </message>
    <message>
        <source>Add this year</source>
        <translation>Añadir este año</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The consent text does not say who is responsible for the data and how to reach them. Say it under Study design before anybody is interviewed.</source>
        <translation>El texto de consentimiento no dice quién es responsable de los datos ni cómo contactar. Dígalo en Diseño del estudio antes de entrevistar a nadie.</translation>
    </message>
    <message>
        <source>Start an &amp;interview</source>
        <translation>Empezar una &amp;entrevista</translation>
    </message>
    <message>
        <source>Go on with a &amp;paused interview…</source>
        <translation>Seguir con una entrevista en &amp;pausa…</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>Ver los &amp;resultados</translation>
    </message>
    <message>
        <source>See the pro&amp;gress</source>
        <translation>Ver el a&amp;vance</translation>
    </message>
    <message>
        <source>Study &amp;design…</source>
        <translation>&amp;Diseño del estudio…</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>Diseño del estudio</translation>
    </message>
    <message>
        <source>Consent, questions, sites, keys and laptops, and what is missing before fieldwork.</source>
        <translation>Consentimiento, preguntas, lugares, claves y portátiles, y lo que falta antes del trabajo de campo.</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>Estudio &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Abrir un estudio…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>A study is one file: it holds the questions, the careers that people tell, and nothing about who they are. Make one to start interviewing, or open one that you were given.</source>
        <translation>Un estudio es un archivo: contiene las preguntas y las trayectorias que se cuentan, y nada sobre quiénes son las personas. Cree uno para empezar a entrevistar o abra el que le hayan dado.</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Abriendo {0}…</translation>
    </message>
    <message>
        <source>Interviews of {0}, kept in {1}</source>
        <translation>Entrevistas de {0}, guardadas en {1}</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} con {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n career(s)</source>
        <translation>
            <numerusform>%n trayectoria</numerusform>
            <numerusform>%n trayectorias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Each interview adds one. It takes about three minutes.</source>
        <translation>Cada entrevista añade una. Lleva unos tres minutos.</translation>
    </message>
    <message>
        <source>Each interview adds one.</source>
        <translation>Cada entrevista añade una.</translation>
    </message>
    <message>
        <source>What these careers say, with the intervals and what they don&apos;t show.</source>
        <translation>Lo que dicen estas trayectorias, con los intervalos y lo que no muestran.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed interview(s)</source>
        <translation>
            <numerusform>%n entrevista sellada</numerusform>
            <numerusform>%n entrevistas selladas</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be read here. Hand them over by the menu Fieldwork, for whoever merges them.</source>
        <translation>Aquí no se pueden leer. Entréguelas por el menú Trabajo de campo a quien las combina.</translation>
    </message>
    <message>
        <source>There are results where the interviews are merged.</source>
        <translation>Hay resultados donde se combinan las entrevistas.</translation>
    </message>
    <message>
        <source>No careers yet</source>
        <translation>Todavía no hay trayectorias</translation>
    </message>
    <message>
        <source>Start the first interview; it takes about three minutes.</source>
        <translation>Empiece la primera entrevista; lleva unos tres minutos.</translation>
    </message>
    <message>
        <source>Start the first interview.</source>
        <translation>Empiece la primera entrevista.</translation>
    </message>
    <message>
        <source>There are results once there are careers.</source>
        <translation>Habrá resultados cuando haya trayectorias.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Interviews by site and day, and what has come of each laptop.</source>
        <translation>Entrevistas por lugar y día, y lo que ha llegado de cada portátil.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Estudios recientes</translation>
    </message>
    <message>
        <source>Open {0} in {1}</source>
        <translation>Abrir {0} en {1}</translation>
    </message>
    <message>
        <source>An interrupted interview, at part {0} of {1}</source>
        <translation>Una entrevista interrumpida, en la parte {0} de {1}</translation>
    </message>
</context>
<context>
    <name>IdleStrip</name>
    <message>
        <source>Is anybody there? In {0} s this interview is put aside. Press any key or touch to go on.</source>
        <translation>¿Hay alguien? En {0} s esta entrevista se dejará a un lado. Pulse una tecla o toque la pantalla para continuar.</translation>
    </message>
    <message>
        <source>Is anybody there? In {0} s this interview ends, and nothing of it is kept. Press any key or touch to go on.</source>
        <translation>¿Hay alguien? En {0} s esta entrevista terminará y no se conservará nada de ella. Pulse una tecla o toque la pantalla para continuar.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Stop here? Everything typed in this interview is then deleted and can&apos;t be brought back.</source>
        <translation>¿Parar aquí? Todo lo escrito en esta entrevista se borra y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Parar y borrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close now? Pause, and your answers are encrypted with a code that only you get; or delete them. If you close without either, they can be opened on this computer for ten minutes and are then deleted.</source>
        <translation>¿Cerrar ahora? Haga una pausa y sus respuestas se cifran con un código que solo usted recibe; o elimínelas. Si cierra sin hacer ninguna de las dos cosas, se pueden abrir en este ordenador durante diez minutos y después se eliminan.</translation>
    </message>
    <message>
        <source>Pause with a code</source>
        <translation>Hacer una pausa con un código</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Eliminar y cerrar</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Your answers up to here are saved; please go on.</source>
        <translation>Algo ha fallado en este programa. Sus respuestas hasta aquí están guardadas; puede continuar.</translation>
    </message>
    <message>
        <source>Save everything again</source>
        <translation>Guardar todo de nuevo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentarlo de nuevo ahora</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
</context>
<context>
    <name>InterviewShell</name>
    <message>
        <source>The study file can&apos;t be written: {0}.</source>
        <translation>No se puede escribir en el archivo del estudio: {0}.</translation>
    </message>
    <message>
        <source>Everything before is safe in the study.</source>
        <translation>Todo lo anterior está a salvo en el estudio.</translation>
    </message>
    <message>
        <source>You can go on typing: they are kept here and saved as soon as it works again.</source>
        <translation>Puede seguir escribiendo: todo se guarda aquí y se almacenará en cuanto vuelva a funcionar.</translation>
    </message>
    <message>
        <source>The last %n change(s) are not saved yet.</source>
        <translation>La última respuesta aún no está guardada.~Los últimos %n cambios aún no están guardados.</translation>
    </message>
    <message>
        <source>There is no space left for the study file.</source>
        <translation>No queda espacio para el archivo del estudio.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libere espacio en ese disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program works with the study file.</source>
        <translation>Otro programa está usando el archivo del estudio.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Cierre el otro y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The study file is write-protected.</source>
        <translation>El archivo del estudio está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Take off the write protection of the file and its folder, then try again.</source>
        <translation>Quite la protección contra escritura del archivo y de su carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The study file is no longer at its place.</source>
        <translation>El archivo del estudio ya no está en su sitio.</translation>
    </message>
    <message>
        <source>Put it back, or plug its disk in again, then try again.</source>
        <translation>Vuelva a ponerlo en su sitio o conecte de nuevo su disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and the interview could not be ended. Everything you answered is safe in the study as an interrupted interview.</source>
        <translation>Algo ha fallado en este programa y no se ha podido terminar la entrevista. Todo lo que respondió está a salvo en el estudio como entrevista interrumpida.</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and what you answered last is not saved yet (changes: {0}). It is kept here, and you can go on; everything before is safe in the study.</source>
        <translation>Algo ha fallado en este programa y lo último que respondió aún no está guardado (cambios: {0}). Se conserva aquí y puede continuar; todo lo anterior está a salvo en el estudio.</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
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
        <translation>Año de una búsqueda de empleo</translation>
    </message>
    <message>
        <source>What you applied for</source>
        <translation>A qué se presentó</translation>
    </message>
    <message>
        <source>Click the year of a search, or type it, then say what you applied for.</source>
        <translation>Pulse el año de una búsqueda o escríbalo y diga después a qué se presentó.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>&amp;Passphrase of the keys</source>
        <translation>&amp;Frase de contraseña de las claves</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>On a collecting laptop a finished interview is sealed at once, and only these keys open it. Each opens every record alone: of several keys one that is lost loses nothing. Nobody can make a lost key or passphrase again.</source>
        <translation>En un portátil de recogida, una entrevista terminada se sella enseguida y solo estas claves la abren. Cada una abre sola todos los registros: de varias claves, perder una no pierde nada. Nadie puede rehacer una clave o frase perdida.</translation>
    </message>
    <message>
        <source>Open the &amp;recovery sheet, to print it</source>
        <translation>Abrir la hoja de &amp;recuperación para imprimirla</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The keys can&apos;t change any more: a laptop was enrolled, or records are sealed.</source>
        <translation>Las claves ya no pueden cambiar: hay un portátil inscrito o registros sellados.</translation>
    </message>
    <message>
        <source>There is no key yet: nothing would be sealed.</source>
        <translation>Aún no hay ninguna clave: nada se sellaría.</translation>
    </message>
    <message>
        <source>The key of {0} opened a test record that was sealed as an interview is.</source>
        <translation>La clave de {0} abrió un registro de prueba sellado como una entrevista.</translation>
    </message>
    <message>
        <source>✓ It opened a test record.</source>
        <translation>✓ Abrió un registro de prueba.</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>Aún no se ha probado.</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Try the key of {0}</source>
        <translation>Probar la clave de {0}</translation>
    </message>
    <message>
        <source>the coordinator&apos;s keys</source>
        <translation>las claves de la coordinación</translation>
    </message>
    <message>
        <source>the key of an escrow holder</source>
        <translation>la clave de un depositario</translation>
    </message>
    <message>
        <source>&amp;Who keeps it, such as the dean&apos;s office</source>
        <translation>&amp;Quién la guarda, por ejemplo el decanato</translation>
    </message>
    <message>
        <source>&amp;Folder to keep it in</source>
        <translation>&amp;Carpeta donde se guarda</translation>
    </message>
    <message>
        <source>A &amp;passphrase of several words</source>
        <translation>Una frase de &amp;contraseña de varias palabras</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>&amp;Make it and try it</source>
        <translation>&amp;Crear y probar</translation>
    </message>
    <message>
        <source>Please say who keeps this key.</source>
        <translation>Diga quién guarda esta clave.</translation>
    </message>
    <message>
        <source>Please name the holder in plain letters, for a file has that name.</source>
        <translation>Nombre a quien la guarda con letras simples, pues un archivo lleva ese nombre.</translation>
    </message>
    <message>
        <source>Please say in which folder the key is kept.</source>
        <translation>Diga en qué carpeta se guarda la clave.</translation>
    </message>
    <message>
        <source>There is a key {0} already. Choose another folder; that one was left as it is.</source>
        <translation>Ya hay una clave {0}. Elija otra carpeta; esa se dejó como está.</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>Una frase de contraseña tiene al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>These two are not the same. Type the passphrase again.</source>
        <translation>Las dos no son iguales. Escriba de nuevo la frase.</translation>
    </message>
    <message>
        <source>{0} was made, and its passphrase opens it. Print the recovery sheet, copy the folder to a place that burns down at another time, and keep the passphrase apart from both.</source>
        <translation>Se creó {0}, y su frase la abre. Imprima la hoja de recuperación, copie la carpeta a un lugar que se quemaría en otro momento y guarde la frase aparte de ambas.</translation>
    </message>
    <message>
        <source>Stopped; no key was made.</source>
        <translation>Detenido; no se creó ninguna clave.</translation>
    </message>
    <message>
        <source>Open {0} with a browser and print it.</source>
        <translation>Abra {0} con un navegador e imprímalo.</translation>
    </message>
    <message>
        <source>The key&apos;s f&amp;ile</source>
        <translation>Arch&amp;ivo de la clave</translation>
    </message>
    <message>
        <source>Its passp&amp;hrase</source>
        <translation>Su &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Probar una clave</translation>
    </message>
    <message>
        <source>A test record is sealed to all keys of the study and opened with this one. Before that was done with every key no laptop is enrolled.</source>
        <translation>Un registro de prueba se sella para todas las claves del estudio y se abre con esta. Hasta que no se haya hecho con cada clave no se inscribe ningún portátil.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Please choose the file of the key; its name ends in {0}.</source>
        <translation>Elija el archivo de la clave; su nombre termina en {0}.</translation>
    </message>
</context>
<context>
    <name>LandmarksSection</name>
    <message>
        <source>Landmarks</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Public events that everybody in this study remembers stand above the calendar and help with years. A few are enough.</source>
        <translation>Eventos públicos que todos recuerdan aparecen sobre el calendario y ayudan con los años. Bastan unos pocos.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Add an &amp;event</source>
        <translation>Añadir un &amp;evento</translation>
    </message>
    <message>
        <source>A word or two, in each language of the consent text.</source>
        <translation>Una o dos palabras, en cada idioma del consentimiento.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message>
        <source>&amp;Hand over to a stick or folder…</source>
        <translation>&amp;Entregar en una memoria USB o carpeta…</translation>
    </message>
    <message>
        <source>&amp;Clear with a receipt…</source>
        <translation>&amp;Vaciar con un recibo…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Página de inicio</translation>
    </message>
    <message>
        <source>Sealed records on this laptop: {0}.</source>
        <translation>Registros sellados en este portátil: {0}.</translation>
    </message>
    <message>
        <source>At work …</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Leave the stick where it is.</source>
        <translation>Deje la memoria donde está.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>No se pudo hacer</translation>
    </message>
    <message>
        <source>Handed over: {0} sealed records, in {1}</source>
        <translation>Entregados: {0} registros sellados, en {1}</translation>
    </message>
    <message>
        <source>It was read back from {0} and is whole. The stick can be removed once the system says so too. Nothing was deleted here: the next bundle has everything again.</source>
        <translation>Se ha releído desde {0} y está entero. La memoria se puede retirar cuando el sistema también lo diga. Aquí no se ha eliminado nada: el próximo lote lo tiene todo otra vez.</translation>
    </message>
    <message>
        <source>Deleted: {0} sealed records that the coordinator has</source>
        <translation>Eliminados: {0} registros sellados que la coordinación tiene</translation>
    </message>
    <message>
        <source>Still on this laptop: {0}.</source>
        <translation>Todavía en este portátil: {0}.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>A bundle has everything that was sealed here. Who finds the stick can read how many interviews there were and on which days, and nothing that anybody answered.</source>
        <translation>Un lote contiene todo lo que se selló aquí. Quien encuentre la memoria puede leer cuántas entrevistas hubo y en qué días, y nada de lo que alguien respondió.</translation>
    </message>
    <message>
        <source>When the coordinator has merged a bundle there is a receipt for this laptop. With it the laptop deletes what has arrived, and nothing else.</source>
        <translation>Cuando la coordinación ha combinado un lote, hay un recibo para este portátil. Con él, el portátil elimina lo que ha llegado, y nada más.</translation>
    </message>
</context>
<context>
    <name>LaptopsSection</name>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>Each laptop gets a file of its own, in which interviews are sealed as soon as they are finished. It collects by the definition of this moment: settle the rest first.</source>
        <translation>Cada portátil recibe su propio archivo, en el que las entrevistas se sellan al terminar. Recoge según la definición de este momento: fije antes lo demás.</translation>
    </message>
    <message>
        <source>A laptop can be enrolled once the design is saved and the key of every recipient was tried (under Keys).</source>
        <translation>Un portátil puede inscribirse cuando el diseño esté guardado y se haya probado cada clave (en Claves).</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;File to make; its name is the laptop&apos;s</source>
        <translation>&amp;Archivo que se crea; su nombre es el del portátil</translation>
    </message>
    <message>
        <source>I answer for it: the laptop&apos;s &amp;disk is encrypted</source>
        <translation>Respondo de ello: el &amp;disco del portátil está cifrado</translation>
    </message>
    <message>
        <source>A s&amp;tick in the laptop for a copy of all that is sealed (may stay empty)</source>
        <translation>Una &amp;memoria en el portátil para una copia de todo lo sellado (puede quedar vacío)</translation>
    </message>
    <message>
        <source>The coordinator&apos;s &amp;key that signs</source>
        <translation>La &amp;clave de la coordinación que firma</translation>
    </message>
    <message>
        <source>Its &amp;passphrase</source>
        <translation>Su &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>No laptop is enrolled yet.</source>
        <translation>Aún no hay ningún portátil inscrito.</translation>
    </message>
    <message>
        <source>Made {0}. Move it to the laptop {1} and open it there with Sojourn. Don&apos;t copy it to a second one: enrol that too.</source>
        <translation>Se creó {0}. Llévelo al portátil {1} y ábralo allí con Sojourn. No lo copie a otro: inscríbalo también.</translation>
    </message>
    <message>
        <source>{0}: its disk was seen to be encrypted</source>
        <translation>{0}: se vio que su disco está cifrado</translation>
    </message>
    <message>
        <source>{0}: you answered for the encryption of its disk</source>
        <translation>{0}: usted respondió del cifrado de su disco</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>Inscribir un portátil</translation>
    </message>
    <message>
        <source>&amp;Enrol the laptop</source>
        <translation>&amp;Inscribir el portátil</translation>
    </message>
    <message>
        <source>The disk under this folder is encrypted, as far as this computer tells.</source>
        <translation>El disco de esta carpeta está cifrado, hasta donde muestra este ordenador.</translation>
    </message>
    <message>
        <source>The disk under this folder shows no encryption. Without it whoever takes the laptop reads an interview that is being typed.</source>
        <translation>El disco de esta carpeta no muestra cifrado. Sin él, quien se lleve el portátil lee una entrevista en curso.</translation>
    </message>
    <message>
        <source>Whether the disk under this folder is encrypted can&apos;t be seen from here (BitLocker and FileVault don&apos;t show).</source>
        <translation>Desde aquí no se puede ver si el disco de esta carpeta está cifrado (BitLocker y FileVault no lo muestran).</translation>
    </message>
    <message>
        <source>Please say which file is made.</source>
        <translation>Diga qué archivo se crea.</translation>
    </message>
    <message>
        <source>There is a file {0} already; it was left as it is.</source>
        <translation>Ya hay un archivo {0}; se dejó como está.</translation>
    </message>
    <message>
        <source>There is already a laptop called {0}. Give the file another name.</source>
        <translation>Ya hay un portátil llamado {0}. Dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>A laptop whose disk is not encrypted is not enrolled. Encrypt it (LUKS, FileVault, BitLocker), then say so here.</source>
        <translation>Un portátil con el disco sin cifrar no se inscribe. Cífrelo (LUKS, FileVault, BitLocker) y dígalo aquí.</translation>
    </message>
    <message>
        <source>Please choose the key that signs; the file is called {0}.</source>
        <translation>Elija la clave que firma; el archivo se llama {0}.</translation>
    </message>
</context>
<context>
    <name>LastingRow</name>
    <message>
        <source>Years it lasted</source>
        <translation>Duración en años</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Months more</source>
        <translation>Meses más</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>years and {months} months</source>
        <translation>años y {months} meses</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Year of the mark</source>
        <translation>Año de la marca</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>moved, child, new home …</source>
        <translation>mudanza, hijo, casa nueva …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Only for you, to remember years by. It is not kept: when the interview ends or is interrupted, it is gone.</source>
        <translation>Solo para usted, para recordar los años. No se guarda: cuando la entrevista termina o se interrumpe, desaparece.</translation>
    </message>
    <message>
        <source>Change the mark</source>
        <translation>Cambiar la marca</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>Poner la marca</translation>
    </message>
    <message>
        <source>Change this mark or take it away</source>
        <translation>Cambiar o quitar esta marca</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Study</source>
        <translation>E&amp;studio</translation>
    </message>
    <message>
        <source>&amp;Fieldwork</source>
        <translation>&amp;Trabajo de campo</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>Estudio &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Abrir un estudio…</translation>
    </message>
    <message>
        <source>Start an &amp;interview</source>
        <translation>Empezar una &amp;entrevista</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>Stud&amp;y design…</source>
        <translation>&amp;Diseño del estudio…</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>&amp;Demostración</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>I&amp;mport a package…</source>
        <translation>I&amp;mportar un paquete…</translation>
    </message>
    <message>
        <source>&amp;Export the records…</source>
        <translation>E&amp;xportar los registros…</translation>
    </message>
    <message>
        <source>&amp;Withdraw a record…</source>
        <translation>Re&amp;tirar un registro…</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>&amp;Cerrar este estudio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>&amp;Entrevista</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>&amp;Parte siguiente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Leave it for later</source>
        <translation>De&amp;jar para más tarde</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausar…</translation>
    </message>
    <message>
        <source>&amp;Booth</source>
        <translation>Stan&amp;d</translation>
    </message>
    <message>
        <source>&amp;Cover the screen</source>
        <translation>&amp;Ocultar la pantalla</translation>
    </message>
    <message>
        <source>&amp;Staff…</source>
        <translation>&amp;Equipo…</translation>
    </message>
    <message>
        <source>&amp;Lock the booth</source>
        <translation>&amp;Bloquear el stand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>A&amp;vance</translation>
    </message>
    <message>
        <source>Paper for the &amp;ethics board…</source>
        <translation>Documento para el comité de &amp;ética…</translation>
    </message>
    <message>
        <source>&amp;Merge bundles…</source>
        <translation>&amp;Combinar lotes…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Entregar…</translation>
    </message>
    <message>
        <source>&amp;Anonymise the study…</source>
        <translation>&amp;Anonimizar el estudio…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto c&amp;ontraste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Bundles to merge</source>
        <translation>Lotes para combinar</translation>
    </message>
    <message>
        <source>Drop bundles, a folder or a stick here, or choose them below.</source>
        <translation>Suelte aquí lotes, una carpeta o una memoria USB, o elíjalos abajo.</translation>
    </message>
    <message>
        <source>&amp;Key that opens records (.age)</source>
        <translation>&amp;Clave que abre los registros (.age)</translation>
    </message>
    <message>
        <source>Key that &amp;signs receipts (.key)</source>
        <translation>Clave que &amp;firma los recibos (.key)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>Empty the &amp;list</source>
        <translation>Vaciar la &amp;lista</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto va hecho</translation>
    </message>
    <message>
        <source>Merge &amp;more</source>
        <translation>Combinar &amp;más</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Página de inicio</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It could not be finished</source>
        <translation>No se pudo terminar</translation>
    </message>
    <message>
        <source>Bundles that had come in by then are in the study, each whole. Merge the same ones again: nothing comes in twice.</source>
        <translation>Los lotes que ya habían entrado están en el estudio, cada uno entero. Combine los mismos otra vez: nada entra dos veces.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older or stick…</source>
        <translation>Elegir una &amp;carpeta o memoria USB…</translation>
    </message>
    <message>
        <source>Merge bundles</source>
        <translation>Combinar lotes</translation>
    </message>
    <message>
        <source>What laptops and other coordinators hand over comes into this study, in any order and any number of times: nothing comes in twice.</source>
        <translation>Lo que entregan los portátiles y otras coordinaciones entra en este estudio, en cualquier orden y cualquier número de veces: nada entra dos veces.</translation>
    </message>
    <message>
        <source>Without a key records come in sealed, and can be opened later. With the key that signs, each laptop gets a receipt, in the folder receipts beside the study.</source>
        <translation>Sin clave, los registros entran sellados y se pueden abrir más tarde. Con la clave que firma, cada portátil recibe un recibo, en la carpeta receipts junto al estudio.</translation>
    </message>
</context>
<context>
    <name>MergeReportView</name>
    <message>
        <source>What became of each bundle</source>
        <translation>Qué fue de cada lote</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>How much of each laptop has come</source>
        <translation>Cuánto ha llegado de cada portátil</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>Registros aquí</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>Bundles: {0}. Refused: {1}.</source>
        <translation>Lotes: {0}. Rechazados: {1}.</translation>
    </message>
    <message>
        <source>{0}, of {1}</source>
        <translation>{0}, de {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Records that became readable: {0}.</source>
        <translation>Registros que ahora se pueden leer: {0}.</translation>
    </message>
    <message>
        <source>Records that are still sealed: {0}. Merge again with a key to read them.</source>
        <translation>Registros aún sellados: {0}. Combine otra vez con una clave para leerlos.</translation>
    </message>
    <message>
        <source>Records that came in several versions: {0}. All versions are kept, and one is read.</source>
        <translation>Registros que llegaron en varias versiones: {0}. Todas se guardan, y una se lee.</translation>
    </message>
    <message>
        <source>Receipts written to {0}: {1}. Take each to its laptop, which then deletes what is here.</source>
        <translation>Recibos escritos en {0}: {1}. Lleve cada uno a su portátil, que entonces elimina lo que está aquí.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Taken in</source>
        <translation>Ha entrado</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Ya combinado antes</translation>
    </message>
    <message>
        <source>Nothing to do: the same stick twice is harmless.</source>
        <translation>Nada que hacer: la misma memoria dos veces no hace daño.</translation>
    </message>
    <message>
        <source>Refused: changed, or not by an enrolled laptop</source>
        <translation>Rechazado: cambiado, o no de un portátil inscrito</translation>
    </message>
    <message>
        <source>Nothing of it came in. Find out where it came from, and ask its laptop for a new one.</source>
        <translation>Nada de él ha entrado. Averigüe de dónde vino y pida uno nuevo a su portátil.</translation>
    </message>
    <message>
        <source>Refused: cut off</source>
        <translation>Rechazado: cortado</translation>
    </message>
    <message>
        <source>Nothing of it came in. Copy it again, or ask for it again.</source>
        <translation>Nada de él ha entrado. Cópielo otra vez, o pídalo otra vez.</translation>
    </message>
    <message>
        <source>Refused: of another study</source>
        <translation>Rechazado: de otro estudio</translation>
    </message>
    <message>
        <source>Merge it into the study that it belongs to.</source>
        <translation>Combínelo con el estudio al que pertenece.</translation>
    </message>
    <message>
        <source>Refused: seals to other keys</source>
        <translation>Rechazado: sellado para otras claves</translation>
    </message>
    <message>
        <source>Its laptop was enrolled with other keys than this study has. Ask who enrolled it.</source>
        <translation>Su portátil se inscribió con otras claves que las de este estudio. Pregunte quién lo inscribió.</translation>
    </message>
    <message>
        <source>Refused: from a newer Sojourn</source>
        <translation>Rechazado: de un Sojourn más nuevo</translation>
    </message>
    <message>
        <source>Install the newest Sojourn on this computer, then merge it again.</source>
        <translation>Instale el Sojourn más reciente en este ordenador y combínelo otra vez.</translation>
    </message>
    <message>
        <source>Refused: larger than any bundle</source>
        <translation>Rechazado: mayor que cualquier lote</translation>
    </message>
    <message>
        <source>No laptop writes such a file. Ask for the bundle again.</source>
        <translation>Ningún portátil escribe un archivo así. Pida el lote otra vez.</translation>
    </message>
    <message>
        <source>Refused: no bundle</source>
        <translation>Rechazado: no es un lote</translation>
    </message>
    <message>
        <source>Choose files that end in .bundle, or a folder with some.</source>
        <translation>Elija archivos que terminen en .bundle, o una carpeta con algunos.</translation>
    </message>
    <message>
        <source>Refused: can&apos;t be read</source>
        <translation>Rechazado: no se puede leer</translation>
    </message>
    <message>
        <source>Copy it to this computer first, or try another stick.</source>
        <translation>Cópielo primero a este ordenador, o pruebe otra memoria.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>No ha entrado</translation>
    </message>
    <message>
        <source>The bundle may be good. Free some space on this disk, then merge it again.</source>
        <translation>Puede que el lote esté bien. Libere espacio en este disco y combínelo otra vez.</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} nuevos</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} ya presentes</translation>
    </message>
    <message>
        <source>{0} withdrawn</source>
        <translation>{0} retirados</translation>
    </message>
    <message>
        <source>{0} in another version</source>
        <translation>{0} en otra versión</translation>
    </message>
    <message>
        <source>{0} only listed</source>
        <translation>{0} solo mencionados</translation>
    </message>
    <message>
        <source>There are two of it, or its file was put back from a backup. All its records are in. Enrol a second computer as a laptop of its own.</source>
        <translation>Hay dos de él, o su archivo se restauró de una copia de seguridad. Todos sus registros han entrado. Inscriba un segundo ordenador como portátil propio.</translation>
    </message>
    <message>
        <source>{0} have not come yet: ask for its next bundle.</source>
        <translation>{0} no han llegado todavía: pida el próximo lote.</translation>
    </message>
    <message>
        <source>a coordinator&apos;s study</source>
        <translation>el estudio de una coordinación</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong: this is a bug of ours.</source>
        <translation>Algo ha fallado: es un error nuestro.</translation>
    </message>
    <message>
        <source>Every answer that was given before it is in the study. You can go on; if the window behaves oddly, close it and open the study again.

Please send us the report {0} (look through it first: it may show values you gave).</source>
        <translation>Todas las respuestas anteriores están en el estudio. Puede continuar; si la ventana se comporta de forma extraña, ciérrela y vuelva a abrir el estudio.

Envíenos el informe {0} (revíselo antes: puede mostrar valores que introdujo).</translation>
    </message>
    <message>
        <source>below</source>
        <translation>más abajo</translation>
    </message>
    <message>
        <source>Collects research careers and tests, with data, what people say about moving between academia and industry. Free software under the MIT licence.</source>
        <translation>Recoge trayectorias de investigación y comprueba con datos lo que se dice sobre moverse entre la universidad y la empresa. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Studies (*{0})</source>
        <translation>Estudios (*{0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where to keep the study</source>
        <translation>Dónde guardar el estudio</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>Importar un paquete</translation>
    </message>
    <message>
        <source>Data packages (*.zip {0})</source>
        <translation>Paquetes de datos (*.zip {0})</translation>
    </message>
    <message>
        <source>Where to write the package</source>
        <translation>Dónde escribir el paquete</translation>
    </message>
    <message>
        <source>One file (*{0})</source>
        <translation>Un archivo (*{0})</translation>
    </message>
    <message>
        <source>A folder of tables (*)</source>
        <translation>Una carpeta de tablas (*)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Elegir una clave</translation>
    </message>
    <message>
        <source>Keys (*.age *.key)</source>
        <translation>Claves (*.age *.key)</translation>
    </message>
    <message>
        <source>Take a definition in</source>
        <translation>Tomar una definición</translation>
    </message>
    <message>
        <source>Definitions (*.toml)</source>
        <translation>Definiciones (*.toml)</translation>
    </message>
    <message>
        <source>Choose a form of extra questions</source>
        <translation>Elegir un formulario de preguntas adicionales</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>Formularios (*.xlsx)</translation>
    </message>
    <message>
        <source>Where to write the definition</source>
        <translation>Dónde escribir la definición</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Cargar un plan</translation>
    </message>
    <message>
        <source>Plans (*{0})</source>
        <translation>Planes (*{0})</translation>
    </message>
    <message>
        <source>Where to keep the plan</source>
        <translation>Dónde guardar el plan</translation>
    </message>
    <message>
        <source>A page (*{0})</source>
        <translation>Una página (*{0})</translation>
    </message>
    <message>
        <source>A document to print (*{0})</source>
        <translation>Un documento para imprimir (*{0})</translation>
    </message>
    <message>
        <source>A table (*{0})</source>
        <translation>Una tabla (*{0})</translation>
    </message>
    <message>
        <source>A picture (*{0})</source>
        <translation>Una imagen (*{0})</translation>
    </message>
    <message>
        <source>Where to write the progress</source>
        <translation>Dónde escribir el avance</translation>
    </message>
    <message>
        <source>Where to write the paper</source>
        <translation>Dónde escribir el documento</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>Elegir lotes</translation>
    </message>
    <message>
        <source>Bundles (*{0})</source>
        <translation>Lotes (*{0})</translation>
    </message>
    <message>
        <source>Choose the receipt</source>
        <translation>Elegir el recibo</translation>
    </message>
    <message>
        <source>Receipts (*{0})</source>
        <translation>Recibos (*{0})</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>One page (*.pdf)</source>
        <translation>Una página (*.pdf)</translation>
    </message>
    <message>
        <source>withdrawal-code.pdf</source>
        <translation>codigo-de-retirada.pdf</translation>
    </message>
</context>
<context>
    <name>NewStudyPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>&amp;Crear el estudio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopped; no study was made.</source>
        <translation>Detenido; no se ha creado ningún estudio.</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>Un estudio nuevo</translation>
    </message>
    <message>
        <source>&amp;Title, as respondents see it</source>
        <translation>&amp;Título, tal como lo ven las personas encuestadas</translation>
    </message>
    <message>
        <source>Neutral, so that it suggests no answer.</source>
        <translation>Neutro, para que no sugiera ninguna respuesta.</translation>
    </message>
    <message>
        <source>&amp;Year of the interviews</source>
        <translation>&amp;Año de las entrevistas</translation>
    </message>
    <message>
        <source>Who is &amp;responsible for the data</source>
        <translation>Quién es &amp;responsable de los datos</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>&amp;Cómo contactar</translation>
    </message>
    <message>
        <source>Respondents read both with the consent text, before they agree.</source>
        <translation>Las personas encuestadas leen ambas cosas con el texto de consentimiento, antes de aceptar.</translation>
    </message>
    <message>
        <source>&amp;File it is kept in</source>
        <translation>A&amp;rchivo en el que se guarda</translation>
    </message>
    <message>
        <source>Please give the study a title.</source>
        <translation>Ponga un título al estudio.</translation>
    </message>
    <message>
        <source>Please give the year of the interviews, such as {0}.</source>
        <translation>Indique el año de las entrevistas, por ejemplo {0}.</translation>
    </message>
    <message>
        <source>Please say who is responsible for the data: a person or an office.</source>
        <translation>Indique quién es responsable de los datos: una persona o una oficina.</translation>
    </message>
    <message>
        <source>Please say how they are reached, for instance by which e-mail address.</source>
        <translation>Indique cómo contactar, por ejemplo con qué dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Please say in fewer words who is responsible and how they are reached.</source>
        <translation>Indique con menos palabras quién es responsable y cómo contactar.</translation>
    </message>
    <message>
        <source>Please say in which file it is kept.</source>
        <translation>Indique en qué archivo se guarda.</translation>
    </message>
    <message>
        <source>There is a file {0} already. Choose another name, or open it.</source>
        <translation>Ya existe el archivo {0}. Elija otro nombre o ábralo.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{0}: one less</source>
        <translation>{0}: uno menos</translation>
    </message>
    <message>
        <source>{0}: one more</source>
        <translation>{0}: uno más</translation>
    </message>
</context>
<context>
    <name>PaperChart</name>
    <message>
        <source>Papers in each year</source>
        <translation>Artículos de cada año</translation>
    </message>
    <message>
        <source>{0} as in a typical year; type a number if this year was different</source>
        <translation>{0} como en un año típico; escriba un número si este año fue distinto</translation>
    </message>
    <message>
        <source>Papers a year</source>
        <translation>Artículos al año</translation>
    </message>
    <message>
        <source>Papers in {0}</source>
        <translation>Artículos en {0}</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>How far it is</source>
        <translation>Cuánto falta</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Elegir dónde…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>Paper for the ethics board</source>
        <translation>Documento para el comité de ética</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Escribiendo {0}…</translation>
    </message>
    <message>
        <source>What is stored, where, for how long and who can read it, from this study&apos;s own file</source>
        <translation>Qué se guarda, dónde, cuánto tiempo y quién puede leerlo, según el propio archivo de este estudio</translation>
    </message>
    <message>
        <source>It also has the consent texts, every question in every language, the logs of deletions and merges, the reasons for sensitive extra questions, and the risks that remain. What only those responsible can know is marked: fill it in before you hand the paper in. It is written in English.</source>
        <translation>Contiene también los textos de consentimiento, cada pregunta en cada idioma, los registros de borrados y uniones, los motivos de las preguntas adicionales sensibles y los riesgos que quedan. Lo que solo las personas responsables pueden saber está marcado: complételo antes de entregar el documento. Está escrito en inglés.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Escrito en {0}.</translation>
    </message>
    <message>
        <source>No program was found to open it with. It is {0}</source>
        <translation>No se encontró ningún programa para abrirlo. Está en {0}</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Cover</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Ocultar la pantalla</translation>
    </message>
    <message>
        <source>Part {0} of {1}: {2}</source>
        <translation>Parte {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, now</source>
        <translation>{0}, ahora</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>Tiempo restante: {0}</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>casi terminado</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>about two minutes</source>
        <translation>unos dos minutos</translation>
    </message>
    <message>
        <source>about three minutes</source>
        <translation>unos tres minutos</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>I have &amp;noted it</source>
        <translation>Lo he a&amp;notado</translation>
    </message>
    <message>
        <source>Your interview is paused</source>
        <translation>Su entrevista está en pausa</translation>
    </message>
    <message>
        <source>Note this code. With it you go on where you are:</source>
        <translation>Anote este código. Con él seguirá donde está:</translation>
    </message>
    <message>
        <source>Your answers are encrypted with this code and nobody can read them without it. It is shown only now and kept nowhere: without it you would have to begin anew.</source>
        <translation>Sus respuestas están cifradas con este código y nadie puede leerlas sin él. Solo se muestra ahora y no se guarda en ninguna parte: sin él tendría que empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Finished interviews by site</source>
        <translation>Entrevistas terminadas por lugar</translation>
    </message>
    <message>
        <source>Finished interviews by day</source>
        <translation>Entrevistas terminadas por día</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>{finished}, interrupted: {interrupted}, refused: {refused}</source>
        <translation>{finished}, interrumpidas: {interrupted}, rechazadas: {refused}</translation>
    </message>
    <message>
        <source>{finished} of {target}, interrupted: {interrupted}, refused: {refused}</source>
        <translation>{finished} de {target}, interrumpidas: {interrupted}, rechazadas: {refused}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Staff &amp;PIN</source>
        <translation>&amp;PIN del equipo</translation>
    </message>
    <message>
        <source>That was not the PIN. You can try again in {0} s.</source>
        <translation>Ese no era el PIN. Podrá intentarlo de nuevo en {0} s.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>People and places</source>
        <translation>Personas y lugares</translation>
    </message>
    <message>
        <source>How interviews are held, where, how many of them, and how respondents are found.</source>
        <translation>Cómo se hacen las entrevistas, dónde, cuántas y cómo se encuentra a las personas.</translation>
    </message>
    <message>
        <source>Interviews are &amp;held</source>
        <translation>Las entrevistas se &amp;hacen</translation>
    </message>
    <message>
        <source>at a booth, with staff</source>
        <translation>en un puesto, con personal</translation>
    </message>
    <message>
        <source>by respondents alone, at their own machine</source>
        <translation>por las personas solas, en su propio equipo</translation>
    </message>
    <message>
        <source>in a department, one after the other</source>
        <translation>en un departamento, una tras otra</translation>
    </message>
    <message>
        <source>At a booth the window is locked between respondents by a PIN of the staff.</source>
        <translation>En un puesto, la ventana se bloquea entre personas con un PIN del personal.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Name, such as Hall 1</source>
        <translation>Nombre, por ejemplo Sala 1</translation>
    </message>
    <message>
        <source>Interviews wanted</source>
        <translation>Entrevistas deseadas</translation>
    </message>
    <message>
        <source>Add a &amp;site</source>
        <translation>Añadir un &amp;lugar</translation>
    </message>
    <message>
        <source>With two or more, each interview is asked for its site. Targets may stay empty.</source>
        <translation>Con dos o más, en cada entrevista se pregunta el lugar. Los objetivos pueden quedar vacíos.</translation>
    </message>
    <message>
        <source>How respondents are found</source>
        <translation>Cómo se encuentra a las personas</translation>
    </message>
    <message>
        <source>A single one is not asked.</source>
        <translation>Si es uno solo, no se pregunta.</translation>
    </message>
    <message>
        <source>At a booth, seconds until an interview that nobody touches e&amp;nds</source>
        <translation>En un puesto, &amp;segundos hasta que termina una entrevista que nadie toca</translation>
    </message>
    <message>
        <source>&amp;What becomes of it then</source>
        <translation>&amp;Qué ocurre entonces</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <translation>se borra</translation>
    </message>
    <message>
        <source>the staff can go on with it for ten minutes</source>
        <translation>el personal puede continuarla durante diez minutos</translation>
    </message>
</context>
<context>
    <name>PlanHolder</name>
    <message>
        <source>Getting the plan …</source>
        <translation>Preparando el plan …</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo que importa</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>people of 100</source>
        <translation>personas de 100</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>o más</translation>
    </message>
    <message>
        <source>or less</source>
        <translation>o menos</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>This is the plan that ships with Sojourn, made without these data.</source>
        <translation>Este es el plan que viene con Sojourn, hecho sin estos datos.</translation>
    </message>
    <message>
        <source>The study named this plan before its first record.</source>
        <translation>El estudio nombró este plan antes de su primer registro.</translation>
    </message>
    <message>
        <source>A plan that the study did not name before its first record: its analysis will be called exploratory.</source>
        <translation>Un plan que el estudio no nombró antes de su primer registro: su análisis se llamará exploratorio.</translation>
    </message>
    <message>
        <source>The plan of the analysis</source>
        <translation>El plan del análisis</translation>
    </message>
    <message>
        <source>A plan says beforehand what is tested and how large an effect has to be to matter to anybody. Each claim more makes every one harder to settle.</source>
        <translation>Un plan dice de antemano qué se prueba y cuán grande ha de ser un efecto para importarle a alguien. Cada afirmación más hace más difícil resolver todas.</translation>
    </message>
    <message>
        <source>Whose careers</source>
        <translation>Qué trayectorias</translation>
    </message>
    <message>
        <source>Without a mark everybody&apos;s. Else those who gave one of the marked answers to each question that has marks.</source>
        <translation>Sin marcas, las de todos. Si no, las de quienes dieron una de las respuestas marcadas a cada pregunta con marcas.</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Chances are over ten years, for the numbers are named after that. Checks, references and wordings of a plan are changed in its file.</source>
        <translation>Las probabilidades son a diez años, pues así se llaman las cifras. Comprobaciones, referencias y redacción de un plan se cambian en su archivo.</translation>
    </message>
    <message>
        <source>&amp;Analyse by this plan</source>
        <translation>&amp;Analizar con este plan</translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
        <translation>Guardar (&amp;E)…</translation>
    </message>
    <message>
        <source>As it sh&amp;ips</source>
        <translation>Tal como v&amp;iene</translation>
    </message>
    <message>
        <source>Level of si&amp;gnificance</source>
        <translation>Nivel de si&amp;gnificación</translation>
    </message>
    <message>
        <source>&amp;Years in industry that the figure shows</source>
        <translation>Años en la industria que muestra la figura (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>Cargar (&amp;L)…</translation>
    </message>
    <message>
        <source>The plan of the analysis in sight is lost; this is the plan that ships.</source>
        <translation>El plan del análisis mostrado se ha perdido; este es el plan que viene con Sojourn.</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Todas las afirmaciones</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The claims of the plan</source>
        <translation>Las afirmaciones del plan</translation>
    </message>
    <message>
        <source>Space takes a claim in or out; type in the second column what effect matters.</source>
        <translation>Espacio incluye o quita una afirmación; escriba en la segunda columna qué efecto importa.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>Ve&amp;rsión</translation>
    </message>
    <message>
        <source>See&amp;d of random numbers</source>
        <translation>Semilla &amp;de los números aleatorios</translation>
    </message>
    <message>
        <source>Times that people are drawn ane&amp;w</source>
        <translation>Veces que se vuelven a sortear las personas (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fewest people that are drawn</source>
        <translation>Mínimo de personas que se dibujan (&amp;F)</translation>
    </message>
    <message>
        <source>Year in which observed &amp;curves start</source>
        <translation>Año en que empiezan las &amp;curvas observadas</translation>
    </message>
</context>
<context>
    <name>ProcessTask</name>
    <message>
        <source>The work could not be started: {0}</source>
        <translation>No se ha podido iniciar la operación: {0}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Cierre algunos programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This stopped at a mistake of ours, not of your data.</source>
        <translation>La operación se detuvo por un error nuestro, no de sus datos.</translation>
    </message>
    <message>
        <source>The study is as it was before.</source>
        <translation>El estudio está como antes.</translation>
    </message>
    <message>
        <source>Please send us the report {0} (look through it first: it may show values you gave).</source>
        <translation>Envíenos el informe {0} (revíselo antes: puede mostrar valores que introdujo).</translation>
    </message>
    <message>
        <source>No report could be kept: free some space on the disk and try again.</source>
        <translation>No se ha podido guardar ningún informe: libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was done by then is in the study, whole.</source>
        <translation>Lo que se hizo hasta entonces está entero en el estudio.</translation>
    </message>
    <message>
        <source>The work was ended from outside{0}</source>
        <translation>La operación se terminó desde fuera{0}</translation>
    </message>
    <message>
        <source>Nothing was changed in the study.</source>
        <translation>No se ha cambiado nada en el estudio.</translation>
    </message>
    <message>
        <source>Often the memory was not enough: close other programs and try again.</source>
        <translation>A menudo no bastó la memoria: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>A mark across a bar is what is wanted; the empty piece is what was interrupted or refused.</source>
        <translation>Una marca que cruza la barra es lo que se desea; el trozo vacío, lo interrumpido o rechazado.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Records, time and quality</source>
        <translation>Registros, duración y calidad</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>Counts under {0} are held back, and with them so many others that no total tells them. Counts by site and day have no link to any record.</source>
        <translation>Los números menores de {0} no se indican, ni tantos otros como haga falta para que ningún total los revele. Los números por lugar y día no tienen relación con ningún registro.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Escrito en {0}.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Todavía no hay nada que contar</translation>
    </message>
    <message>
        <source>How many interviews were finished is held back</source>
        <translation>No se indica cuántas entrevistas han terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) finished</source>
        <translation>
            <numerusform>%n entrevista terminada</numerusform>
            <numerusform>%n entrevistas terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} wanted</source>
        <translation>{0} de {1} deseadas</translation>
    </message>
    <message>
        <source>Start the first interview on this laptop: it is counted as soon as it has ended.</source>
        <translation>Empiece la primera entrevista en este portátil: se cuenta en cuanto acaba.</translation>
    </message>
    <message>
        <source>Start the first interview here, or enrol a laptop and merge what it collected; both are counted by site and day.</source>
        <translation>Empiece aquí la primera entrevista, o dé de alta un portátil y una lo que haya recogido; ambas cosas se cuentan por lugar y día.</translation>
    </message>
    <message>
        <source>Everything that is sealed on this laptop is on its stick too.</source>
        <translation>Todo lo que está sellado en este portátil está también en su memoria USB.</translation>
    </message>
    <message>
        <source>This laptop copies what it seals to no stick: hand over a bundle every evening.</source>
        <translation>Este portátil no copia lo que sella a ninguna memoria USB: entregue un paquete sellado cada tarde.</translation>
    </message>
    <message>
        <source>Records: readable here {0}, sealed {1}, deleted on withdrawal {2}.</source>
        <translation>Registros: legibles aquí {0}, sellados {1}, borrados por retirada {2}.</translation>
    </message>
    <message>
        <source>In the middle an interview took {0} minutes or more.</source>
        <translation>En el centro, una entrevista duró {0} minutos o más.</translation>
    </message>
    <message>
        <source>Too few records are readable here to tell of their quality.</source>
        <translation>Hay demasiado pocos registros legibles aquí para hablar de su calidad.</translation>
    </message>
    <message>
        <source>Data quality in the middle: {0}; 1 is nothing noticed. What was noticed on average, where 0 is nothing and 1 all of it:</source>
        <translation>Calidad de los datos en el centro: {0}; 1 es que nada llamó la atención. Lo que llamó la atención de media, donde 0 es nada y 1 todo:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Say how much each was</source>
        <translation>Decir cuánto era cada uno</translation>
    </message>
    <message>
        <source>another year</source>
        <translation>otro año</translation>
    </message>
    <message>
        <source>You were a PhD student since another year</source>
        <translation>Hacía el doctorado desde otro año</translation>
    </message>
    <message>
        <source>{years}: {one} and {other} at the same time. How much of a full-time job was each?</source>
        <translation>{years}: «{one}» y «{other}» al mismo tiempo. ¿Qué parte de una jornada completa era cada uno?</translation>
    </message>
    <message>
        <source>You were a PhD student since {year}</source>
        <translation>Hacía el doctorado desde {year}</translation>
    </message>
    <message>
        <source>A PhD student until {year}</source>
        <translation>Doctorado hasta {year}</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>A break: not in paid work</source>
        <translation>Una pausa: sin trabajo remunerado</translation>
    </message>
    <message>
        <source>Another position</source>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <source>Add a position there</source>
        <translation>Añadir ahí un puesto</translation>
    </message>
    <message>
        <source>{years}: nothing told, and you got your PhD in {phd}. What was it?</source>
        <translation>{years}: nada indicado, y obtuvo su doctorado en {phd}. ¿Qué hizo entonces?</translation>
    </message>
    <message>
        <source>{years}: nothing told. You got your PhD in {phd}: if you were a PhD student until then, since which year?</source>
        <translation>{years}: nada indicado. Obtuvo su doctorado en {phd}: si hasta entonces hacía el doctorado, ¿desde qué año?</translation>
    </message>
    <message>
        <source>{years}: nothing told yet. What came next?</source>
        <translation>{years}: nada indicado por ahora. ¿Qué vino después?</translation>
    </message>
    <message>
        <source>{years}: nothing told. A break?</source>
        <translation>{years}: nada indicado. ¿Una pausa?</translation>
    </message>
    <message>
        <source>Also open: {years}.</source>
        <translation>También falta: {years}.</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Begin with a set and move single questions. Each record names what it was asked, so a study may change its questions while it runs.</source>
        <translation>Empiece con un conjunto y mueva preguntas sueltas. Cada registro nombra lo que se preguntó, así que un estudio puede cambiar sus preguntas mientras está en marcha.</translation>
    </message>
    <message>
        <source>The &amp;core: a booth&apos;s three minutes</source>
        <translation>El &amp;núcleo: tres minutos en un puesto</translation>
    </message>
    <message>
        <source>The f&amp;ull set</source>
        <translation>El conjunto com&amp;pleto</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Ver la entrevista</translation>
    </message>
    <message>
        <source>The questions, marked where they are asked</source>
        <translation>Las preguntas, marcadas si se hacen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), about {0} minutes for a career of four positions</source>
        <translation>
            <numerusform>Una pregunta, unos {0} minutos para una carrera de cuatro puestos</numerusform>
            <numerusform>%n preguntas, unos {0} minutos para una carrera de cuatro puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>core</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show my code</source>
        <translation>Mostrar mi código</translation>
    </message>
    <message>
        <source>The code is gone from this screen and this computer. It can&apos;t be shown again.</source>
        <translation>El código ha desaparecido de esta pantalla y de este ordenador. No puede mostrarse otra vez.</translation>
    </message>
    <message>
        <source>Nobody can find your answers by your name. If you ever want them deleted, you need a code. It is shown once, for a minute: photograph it or write it down.</source>
        <translation>Nadie puede encontrar sus respuestas por su nombre. Si algún día quiere que se borren, necesita un código. Se muestra una vez, durante un minuto: fotografíelo o anótelo.</translation>
    </message>
    <message>
        <source>The code was not saved; your answers are.</source>
        <translation>El código no se ha guardado; sus respuestas sí.</translation>
    </message>
    <message>
        <source>The minute is over, and the code is gone.</source>
        <translation>El minuto ha pasado y el código ha desaparecido.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}).</source>
        <translation>No se puede escribir {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another place, or photograph the code.</source>
        <translation>Elija otro lugar o fotografíe el código.</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Código de retirada</translation>
    </message>
    <message>
        <source>QR code with the code and the contact, and none of your answers</source>
        <translation>Código QR con el código y el contacto, sin ninguna de sus respuestas</translation>
    </message>
    <message>
        <source>I have it, hide it</source>
        <translation>Ya lo tengo, ocultar</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Withdrawal code: {0}</source>
        <translation>Código de retirada: {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can have your record deleted. It is kept nowhere here, so a lost code can&apos;t be replaced. Once the study has made its records anonymous, nobody can find yours.</source>
        <translation>Quien tenga este código puede pedir que se borre su registro. No se conserva aquí en ningún sitio, así que un código perdido no puede sustituirse. Cuando el estudio haya anonimizado sus registros, nadie podrá encontrar el suyo.</translation>
    </message>
    <message numerus="yes">
        <source>It is gone in %n second(s).</source>
        <translation>
            <numerusform>Desaparece en %n segundo.</numerusform>
            <numerusform>Desaparece en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>How far the analysis is</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Las afirmaciones</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Analyses so far</source>
        <translation>Análisis anteriores</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Página de inicio</translation>
    </message>
    <message>
        <source>Go on with a paused interview</source>
        <translation>Seguir con una entrevista en pausa</translation>
    </message>
    <message>
        <source>The &amp;code that you noted</source>
        <translation>El &amp;código que anotó</translation>
    </message>
    <message>
        <source>No interview with this code is paused here. Compare it with what you noted, or it was paused on another computer or has gone on already.</source>
        <translation>Aquí no hay ninguna entrevista en pausa con este código. Compárelo con lo que anotó; o bien se pausó en otro ordenador o ya se ha continuado.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your other answers</source>
        <translation>Sus otras respuestas</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir a la primera</translation>
    </message>
    <message>
        <source>Is this your career?</source>
        <translation>¿Es esta su trayectoria?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Something is still open</source>
        <translation>Falta algo por completar</translation>
    </message>
    <message>
        <source>Did we get this right? If so, you can leave it as it is.</source>
        <translation>¿Lo hemos entendido bien? Si es así, puede dejarlo como está.</translation>
    </message>
    <message>
        <source>Done: {0}. Undo takes it back.</source>
        <translation>Hecho: {0}. «Deshacer» lo revierte.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer. You can leave it so.</source>
        <translation>
            <numerusform>%n pregunta no tiene respuesta. Puede dejarla así.</numerusform>
            <numerusform>%n preguntas no tienen respuesta. Puede dejarlas así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first question without an answer</source>
        <translation>Ir a la primera pregunta sin respuesta</translation>
    </message>
    <message>
        <source>Papers in {0}: {1}</source>
        <translation>Artículos en {0}: {1}</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Analyses so far</source>
        <translation>Análisis anteriores</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan de análisis</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Trayectorias</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Mostrar este</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Every analysis is kept, with its report and its plan, until it is deleted here.</source>
        <translation>Cada análisis se conserva, con su informe y su plan, hasta que se elimina aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) more can&apos;t be shown here: another version wrote them, or they are damaged. Nothing of them was changed. They lie in: {0}</source>
        <translation>
            <numerusform>%n análisis más no se puede mostrar aquí: lo escribió otra versión o está dañado. No se ha cambiado nada en él. Está en: {0}</numerusform>
            <numerusform>%n análisis más no se pueden mostrar aquí: los escribió otra versión o están dañados. No se ha cambiado nada en ellos. Están en: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (exploratory)</source>
        <translation>{0} (exploratorio)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>It could not be deleted: {0}. It lies in {1}</source>
        <translation>No se pudo eliminar: {0}. Está en {1}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No field has these letters. Try fewer, or show them all.</source>
        <translation>Ningún campo tiene esas letras. Pruebe con menos o muestre todo.</translation>
    </message>
</context>
<context>
    <name>SpanField</name>
    <message>
        <source>From when to when</source>
        <translation>Desde cuándo hasta cuándo</translation>
    </message>
</context>
<context>
    <name>SpellDelegate</name>
    <message>
        <source>not sure</source>
        <translation>sin seguridad</translation>
    </message>
</context>
<context>
    <name>SpellEditor</name>
    <message>
        <source>What was it from {year}?</source>
        <translation>¿Qué era desde {year}?</translation>
    </message>
    <message>
        <source>What was your position?</source>
        <translation>¿Cuál era su puesto?</translation>
    </message>
    <message>
        <source>Where did you work?</source>
        <translation>¿Dónde trabajó?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>You held it beside another position.</source>
        <translation>Lo tuvo a la vez que otro puesto.</translation>
    </message>
    <message>
        <source>{years}: {question}</source>
        <translation>{years}: {question}</translation>
    </message>
    <message>
        <source>{position}, held beside it</source>
        <translation>{position}, a la vez</translation>
    </message>
</context>
<context>
    <name>SpellModel</name>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin seguridad</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>SpellQuestions</name>
    <message>
        <source>My share changed in those years</source>
        <translation>Mi parte cambió en esos años</translation>
    </message>
    <message>
        <source>Makes a position of its own of the years held beside the other, with a share of its own</source>
        <translation>Hace de los años a la vez que el otro un puesto aparte, con su propia parte</translation>
    </message>
</context>
<context>
    <name>SpellTable</name>
    <message>
        <source>Your positions</source>
        <translation>Sus puestos</translation>
    </message>
    <message>
        <source>One row a position. Type in a cell to change it; Insert adds, Delete deletes.</source>
        <translation>Una fila por puesto. Escriba en una celda para cambiarla; Insert añade, Supr borra.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>position?</source>
        <translation>¿puesto?</translation>
    </message>
</context>
<context>
    <name>SplitRow</name>
    <message>
        <source>In which year did the second position begin?</source>
        <translation>¿En qué año empezó el segundo puesto?</translation>
    </message>
    <message>
        <source>The second position begins in {year}</source>
        <translation>El segundo puesto empieza en {year}</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>&amp;Use that file now</source>
        <translation>&amp;Usar ese archivo ahora</translation>
    </message>
    <message>
        <source>The PIN is &amp;lost…</source>
        <translation>PIN &amp;perdido…</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Para el equipo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Ask the coordinator for a file that resets the PIN, and save it beside the study file under the name {0}. It works once. The study is then closed, and a new PIN is chosen when it is opened again; nothing in it changes.</source>
        <translation>Pida a la coordinación un archivo que restablezca el PIN y guárdelo junto al archivo del estudio con el nombre {0}. Sirve una sola vez. El estudio se cierra entonces y se elige un PIN nuevo al abrirlo otra vez; nada más cambia en él.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Making the study</source>
        <translation>Creando el estudio</translation>
    </message>
    <message>
        <source>Making the key that signs, and trying it</source>
        <translation>Creando y probando la clave que firma</translation>
    </message>
    <message>
        <source>Making the key that opens records, and trying it</source>
        <translation>Creando y probando la clave que abre registros</translation>
    </message>
    <message>
        <source>Writing the recovery sheet</source>
        <translation>Escribiendo la hoja de recuperación</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Abriendo la clave</translation>
    </message>
    <message>
        <source>Sealing a test record and opening it</source>
        <translation>Sellando y abriendo un registro de prueba</translation>
    </message>
    <message>
        <source>Enrolling the laptop</source>
        <translation>Inscribiendo el portátil</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Leyendo las tablas</translation>
    </message>
    <message>
        <source>Taking in careers</source>
        <translation>Incorporando trayectorias</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>Escribiendo los registros</translation>
    </message>
    <message>
        <source>Opening the keys</source>
        <translation>Abriendo las claves</translation>
    </message>
    <message>
        <source>Merging the bundles</source>
        <translation>Combinando los lotes</translation>
    </message>
    <message>
        <source>Opening sealed records</source>
        <translation>Abriendo registros sellados</translation>
    </message>
    <message>
        <source>Anonymising the study</source>
        <translation>Anonimizando el estudio</translation>
    </message>
    <message>
        <source>Drawing the population for its truth</source>
        <translation>Generando la población para conocer sus valores verdaderos</translation>
    </message>
    <message>
        <source>Drawing careers</source>
        <translation>Generando trayectorias</translation>
    </message>
    <message>
        <source>Checking the study file</source>
        <translation>Comprobando el archivo del estudio</translation>
    </message>
    <message>
        <source>Building person-years</source>
        <translation>Formando años-persona</translation>
    </message>
    <message>
        <source>Claim {claim} ({place} of {claims})</source>
        <translation>Afirmación {claim} ({place} de {claims})</translation>
    </message>
    <message>
        <source>Claim {claim} ({place} of {claims}): {step}</source>
        <translation>Afirmación {claim} ({place} de {claims}): {step}</translation>
    </message>
    <message>
        <source>Claims {claims} ({done} of {all} done)</source>
        <translation>Afirmaciones {claims} ({done} de {all} terminadas)</translation>
    </message>
    <message>
        <source>Fitting the model of hires</source>
        <translation>Ajustando el modelo de contrataciones</translation>
    </message>
    <message>
        <source>Standardising chances</source>
        <translation>Estandarizando probabilidades</translation>
    </message>
    <message>
        <source>Checking against other models</source>
        <translation>Comprobando con otros modelos</translation>
    </message>
    <message>
        <source>Fitting every combination of choices</source>
        <translation>Ajustando cada combinación de decisiones</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Setting the PDF</source>
        <translation>Componiendo el PDF</translation>
    </message>
    <message>
        <source>Looking through the study</source>
        <translation>Revisando el estudio</translation>
    </message>
    <message>
        <source>Writing the paper</source>
        <translation>Escribiendo el documento</translation>
    </message>
</context>
<context>
    <name>Subgroup</name>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Field of the PhD</source>
        <translation>Campo del doctorado</translation>
    </message>
    <message>
        <source>Field now</source>
        <translation>Campo actual</translation>
    </message>
    <message>
        <source>Institution of the PhD</source>
        <translation>Institución del doctorado</translation>
    </message>
    <message>
        <source>Region of the PhD</source>
        <translation>Región del doctorado</translation>
    </message>
    <message>
        <source>Wish when finishing the PhD</source>
        <translation>Deseo al terminar el doctorado</translation>
    </message>
    <message>
        <source>Works on large language models</source>
        <translation>Trabaja en grandes modelos de lenguaje</translation>
    </message>
    <message>
        <source>Tried to return to academia</source>
        <translation>Intentó volver a la academia</translation>
    </message>
    <message>
        <source>Tried to leave academia</source>
        <translation>Intentó dejar la academia</translation>
    </message>
    <message>
        <source>All job searches told</source>
        <translation>Contó todas las búsquedas de empleo</translation>
    </message>
    <message>
        <source>Recruited at</source>
        <translation>Contactado en</translation>
    </message>
    <message>
        <source>How the interview was held</source>
        <translation>Cómo se hizo la entrevista</translation>
    </message>
    <message>
        <source>PhD finished</source>
        <translation>Doctorado terminado</translation>
    </message>
    <message>
        <source>May be released</source>
        <translation>Puede publicarse</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>no sabe</translation>
    </message>
    <message>
        <source>prefer not to say</source>
        <translation>prefiere no decirlo</translation>
    </message>
</context>
<context>
    <name>SubgroupTree</name>
    <message>
        <source>Whose careers</source>
        <translation>Qué trayectorias</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n answer(s)</source>
        <translation>
            <numerusform>{0}: %n respuesta</numerusform>
            <numerusform>{0}: %n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Interviews by site</source>
        <translation>Entrevistas por lugar</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseadas</translation>
    </message>
    <message>
        <source>Interviews by day and site</source>
        <translation>Entrevistas por día y lugar</translation>
    </message>
    <message>
        <source>Day and site</source>
        <translation>Día y lugar</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Lo que llamó la atención</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Sealed there</source>
        <translation>Sellados allí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Last bundle of</source>
        <translation>Último paquete del</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Ya respondió</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>Solo prueba</translation>
    </message>
    <message>
        <source>Months since the PhD that no position covers</source>
        <translation>Meses desde el doctorado que ningún puesto cubre</translation>
    </message>
    <message>
        <source>Overlapping positions without shares of full time</source>
        <translation>Puestos que se solapan sin porcentaje de jornada</translation>
    </message>
    <message>
        <source>Years and numbers that end in 0 or 5, beyond chance</source>
        <translation>Años y números que acaban en 0 o 5 más de lo esperable</translation>
    </message>
    <message>
        <source>Pages answered in under 15 seconds</source>
        <translation>Páginas respondidas en menos de 15 segundos</translation>
    </message>
    <message>
        <source>“Don&apos;t know” and “prefer not to say” among the answers</source>
        <translation>«No sé» y «prefiero no decirlo» entre las respuestas</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>demasiado pocos</translation>
    </message>
    <message>
        <source>{0} (cloned or set back)</source>
        <translation>{0} (clonado o restaurado)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>It was another kind of work</source>
        <translation>Era otro tipo de trabajo</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It starts in {year}. Now tap the year in which it ended in the same lane, or go there with the arrow keys and press Enter. Esc gives it up.</source>
        <translation>Empieza en {year}. Toque ahora, en la misma fila, el año en que terminó, o vaya hasta él con las flechas y pulse Intro. Esc lo cancela.</translation>
    </message>
    <message>
        <source>It starts in {year}. Tap the year it ended; Esc gives it up.</source>
        <translation>Empieza en {year}. Toque el año en que terminó; Esc lo cancela.</translation>
    </message>
    <message>
        <source>From when to when: 2010-2014, with months 9/2010-8/2014, or 2010- where it still goes on. Enter draws it, Esc gives it up.</source>
        <translation>Desde cuándo hasta cuándo: 2010-2014, con meses 9/2010-8/2014, o 2010- si aún continúa. Intro lo dibuja, Esc lo cancela.</translation>
    </message>
    <message>
        <source>2010-2014, 9/2010-8/2014 or 2010-; Enter draws it.</source>
        <translation>2010-2014, 9/2010-8/2014 o 2010-; Intro lo dibuja.</translation>
    </message>
    <message>
        <source>2010-2014, then Enter.</source>
        <translation>2010-2014 e Intro.</translation>
    </message>
    <message>
        <source>Drag across the years of a position, tap its first year and then its last one, or type them: 2010-2014.</source>
        <translation>Arrastre sobre los años de un puesto, toque el primero y luego el último, o escríbalos: 2010-2014.</translation>
    </message>
    <message>
        <source>Drag across its years, tap first and last, or type 2010-2014.</source>
        <translation>Arrastre, toque el primero y el último, o escriba 2010-2014.</translation>
    </message>
    <message>
        <source>Drag, tap, or type 2010-2014.</source>
        <translation>Arrastre, toque o escriba 2010-2014.</translation>
    </message>
    <message>
        <source>Type the years of a position (2010-2014; a dash goes on from the last), or walk with the arrow keys: Enter starts, ends or opens one, N starts one beside another; Shift+←→ moves its end, Ctrl+Shift+←→ its start, Ctrl+←→ both; S splits, J joins, M marks a year, Delete.</source>
        <translation>Escriba los años de un puesto (2010-2014; un guion sigue desde el último) o muévase con las flechas: Intro empieza, termina o abre un puesto, N empieza otro a la vez; Mayús+←→ mueve el final, Ctrl+Mayús+←→ el inicio, Ctrl+←→ ambos; S divide, J une, M marca un año, Supr borra.</translation>
    </message>
    <message>
        <source>Type the years of a position (2010-2014), or walk with the arrow keys; Enter starts and ends one, or opens it.</source>
        <translation>Escriba los años de un puesto (2010-2014) o muévase con las flechas; Intro empieza y termina un puesto, o lo abre.</translation>
    </message>
    <message>
        <source>Arrow keys and Enter, or type the years (2010-2014).</source>
        <translation>Flechas e Intro, o escriba los años (2010-2014).</translation>
    </message>
    <message>
        <source>Arrow keys and Enter.</source>
        <translation>Flechas e Intro.</translation>
    </message>
    <message>
        <source>Drag across the years of a position, or tap its first year and then its last one. Drag a position or its ends to change it. With keys: Tab to the calendar, arrows and Enter.</source>
        <translation>Arrastre sobre los años de un puesto, o toque el primero y luego el último. Arrastre un puesto o sus extremos para cambiarlo. Con teclas: Tab hasta el calendario, flechas e Intro.</translation>
    </message>
    <message>
        <source>Drag across the years of a position, or tap its first year and then its last one.</source>
        <translation>Arrastre sobre los años de un puesto, o toque el primero y luego el último.</translation>
    </message>
    <message>
        <source>Drag across its years, or tap first and last.</source>
        <translation>Arrastre sobre sus años, o toque el primero y el último.</translation>
    </message>
    <message>
        <source>Other kinds of work</source>
        <translation>Otros trabajos</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Otro trabajo</translation>
    </message>
    <message>
        <source>Which position?</source>
        <translation>¿Qué puesto?</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>otro puesto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>before {year}</source>
        <translation>antes de {year}</translation>
    </message>
    <message>
        <source>after {year}</source>
        <translation>después de {year}</translation>
    </message>
    <message>
        <source>Counted as {kept}, the last year before {first}.</source>
        <translation>Se cuenta como {kept}, el último año antes de {first}.</translation>
    </message>
    <message>
        <source>Counted as {kept}, the first year after {last}.</source>
        <translation>Se cuenta como {kept}, el primer año después de {last}.</translation>
    </message>
    <message>
        <source>Counted as {kept}, the middle of {first} to {last}.</source>
        <translation>Se cuenta como {kept}, la mitad de {first} a {last}.</translation>
    </message>
    <message>
        <source>{position}, {years}</source>
        <translation>{position}, {years}</translation>
    </message>
    <message>
        <source>share?</source>
        <translation>¿parte?</translation>
    </message>
    <message>
        <source>changed?</source>
        <translation>¿cambio?</translation>
    </message>
    <message>
        <source>position?</source>
        <translation>¿puesto?</translation>
    </message>
    <message>
        <source>start?</source>
        <translation>¿inicio?</translation>
    </message>
    <message>
        <source>end?</source>
        <translation>¿final?</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Choose a position above or in the table to see or change it.</source>
        <translation>Elija un puesto arriba o en la tabla para verlo o cambiarlo.</translation>
    </message>
    <message>
        <source>Begin with your first position: drag across its years in the calendar, or press Add a position. Every contract or rank is a position of its own.</source>
        <translation>Empiece por su primer puesto: arrastre sobre sus años en el calendario o pulse «Añadir un puesto». Cada contrato o categoría es un puesto aparte.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Supported</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contradicha</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>The data agree, beyond chance and by enough to matter.</source>
        <translation>Los datos coinciden, más allá del azar y lo suficiente como para importar.</translation>
    </message>
    <message>
        <source>The effect goes the other way.</source>
        <translation>El efecto va en sentido contrario.</translation>
    </message>
    <message>
        <source>The effect is too small to matter.</source>
        <translation>El efecto es demasiado pequeño para importar.</translation>
    </message>
    <message>
        <source>The effect is smaller than what would matter.</source>
        <translation>El efecto es menor de lo que importaría.</translation>
    </message>
    <message>
        <source>Nobody was asked what it needs.</source>
        <translation>A nadie se le preguntó lo que haría falta.</translation>
    </message>
    <message>
        <source>Too few people or events for a number.</source>
        <translation>Muy pocas personas o sucesos para una cifra.</translation>
    </message>
    <message>
        <source>Too few people stand behind the number for it to decide.</source>
        <translation>Hay muy pocas personas detrás de la cifra para que decida.</translation>
    </message>
    <message>
        <source>It does not stand when it is reached in another way.</source>
        <translation>No se mantiene si se calcula de otra forma.</translation>
    </message>
    <message>
        <source>With so many claims tested at once, it could be chance that the effect looks large enough to matter.</source>
        <translation>Con tantas afirmaciones probadas a la vez, podría ser azar que el efecto parezca lo bastante grande para importar.</translation>
    </message>
    <message>
        <source>With so many claims tested at once, it could be chance that the effect looks smaller than one that matters.</source>
        <translation>Con tantas afirmaciones probadas a la vez, podría ser azar que el efecto parezca menor que uno que importa.</translation>
    </message>
    <message>
        <source>The data fit an effect that matters as well as one that does not.</source>
        <translation>Los datos encajan tanto con un efecto que importa como con uno que no.</translation>
    </message>
    <message>
        <source>In some groups nobody, or everybody, had the event. A method that holds such estimates back from extremes was used.</source>
        <translation>En algunos grupos nadie, o todos, vivieron el suceso. Se usó un método que aleja esas estimaciones de los extremos.</translation>
    </message>
    <message>
        <source>Few people or events stand behind some of the numbers: take these with care. Where a model had too few events, a method made for that was used.</source>
        <translation>Detrás de algunas cifras hay pocas personas o sucesos: tómelas con cautela. Donde un modelo tenía muy pocos sucesos se usó un método hecho para eso.</translation>
    </message>
    <message>
        <source>The search for some estimates did not come to an end: take these with care.</source>
        <translation>La búsqueda de algunas estimaciones no llegó a su fin: tómelas con cautela.</translation>
    </message>
    <message>
        <source>Some answers say the same as others; the model counts them once.</source>
        <translation>Algunas respuestas dicen lo mismo que otras; el modelo las cuenta una vez.</translation>
    </message>
    <message>
        <source>Some people or years were left out, mostly for an answer that was missing.</source>
        <translation>Se dejaron fuera algunas personas o años, casi siempre porque faltaba una respuesta.</translation>
    </message>
    <message>
        <source>Some answers go together too closely to tell their errors apart.</source>
        <translation>Algunas respuestas van demasiado juntas para distinguir sus errores.</translation>
    </message>
    <message>
        <source>For some of the comparisons nothing was observed to happen.</source>
        <translation>En algunas comparaciones no se observó ningún suceso.</translation>
    </message>
    <message>
        <source>Some people had nobody to be compared with, or too little to compare.</source>
        <translation>Algunas personas no tenían con quién compararse, o había muy poco que comparar.</translation>
    </message>
    <message>
        <source>Some numbers rest on assumptions that these data can&apos;t prove.</source>
        <translation>Algunas cifras descansan en supuestos que estos datos no pueden demostrar.</translation>
    </message>
    <message>
        <source>In a weighted check a few people count for much more than the others.</source>
        <translation>En una comprobación ponderada unas pocas personas cuentan mucho más que las demás.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Add a position</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Mark a year</source>
        <translation>Marcar un año</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>Make two positions of the selected one</source>
        <translation>Hacer dos puestos del seleccionado</translation>
    </message>
    <message>
        <source>Make one of the selected position and the same one right behind or before it</source>
        <translation>Hacer uno del puesto seleccionado y el mismo justo antes o después</translation>
    </message>
    <message>
        <source>Take the selected position away; it can be undone</source>
        <translation>Quitar el puesto seleccionado; se puede deshacer</translation>
    </message>
    <message>
        <source>Note above the years what you remember one by; it is not kept</source>
        <translation>Anotar sobre los años qué le recuerda uno; no se guarda</translation>
    </message>
    <message>
        <source>Go to the table of all positions</source>
        <translation>Ir a la tabla de todos los puestos</translation>
    </message>
    <message>
        <source>Go to the questions about the selected position</source>
        <translation>Ir a las preguntas sobre el puesto seleccionado</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>The record was found by its code and deleted from this study.</source>
        <translation>El registro se ha encontrado por su código y se ha borrado de este estudio.</translation>
    </message>
    <message>
        <source>Backups, bundles and exports that were made before still have it: whoever keeps them has to delete it there. A generalised copy that was released can&apos;t be recalled.</source>
        <translation>Las copias de seguridad, los lotes y las exportaciones anteriores aún lo tienen: quien los guarde debe borrarlo allí. Una copia generalizada ya facilitada no puede recuperarse.</translation>
    </message>
    <message>
        <source>No record with this code is in this study, so nothing was deleted.</source>
        <translation>Ningún registro de este estudio tiene ese código; no se ha borrado nada.</translation>
    </message>
    <message>
        <source>It may not have come in yet, or the code may be of another study; a code does not say which. The withdrawal is noted here, so that a record with this code is not taken in later.</source>
        <translation>Puede que aún no haya llegado o que el código sea de otro estudio; un código no lo dice. La retirada queda anotada aquí para que un registro con este código no se incorpore después.</translation>
    </message>
    <message>
        <source>This study was anonymised, so we can no longer find the record that belongs to a code.</source>
        <translation>Este estudio se ha anonimizado, así que ya no podemos encontrar el registro que corresponde a un código.</translation>
    </message>
    <message>
        <source>Nothing was deleted, and nothing was noted.</source>
        <translation>No se ha borrado nada ni se ha anotado nada.</translation>
    </message>
    <message>
        <source>This code was already withdrawn here. No record with it is in this study.</source>
        <translation>Este código ya se retiró aquí. Ningún registro de este estudio lo tiene.</translation>
    </message>
    <message>
        <source>Another program reads the study at this moment. Until it is closed, a trace of what was deleted stays in the file beside it whose name ends in -wal.</source>
        <translation>Otro programa está leyendo el estudio en este momento. Hasta que se cierre, queda un rastro de lo borrado en el archivo contiguo cuyo nombre termina en -wal.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPage</name>
    <message>
        <source>Delete the record of this code? It is overwritten in this study and can&apos;t be brought back.</source>
        <translation>¿Borrar el registro de este código? Se sobrescribe en este estudio y no se puede recuperar.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Delete the record</source>
        <translation>&amp;Borrar el registro</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>Withdraw a record</source>
        <translation>Retirar un registro</translation>
    </message>
    <message>
        <source>At the end of an interview the respondent could take a code of 21 characters along. Whoever has it can have the record deleted; no other way leads to it. Capitals, hyphens and blanks don&apos;t matter.</source>
        <translation>Al final de una entrevista, la persona podía llevarse un código de 21 caracteres. Quien lo tenga puede pedir que se borre el registro; no hay otra manera. Las mayúsculas, los guiones y los espacios no importan.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>{label}: a year earlier</source>
        <translation>{label}: un año antes</translation>
    </message>
    <message>
        <source>{label}: a year later</source>
        <translation>{label}: un año después</translation>
    </message>
</context>
<context>
    <name>YearSteps</name>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>One paper less</source>
        <translation>Un artículo menos</translation>
    </message>
    <message>
        <source>One paper more</source>
        <translation>Un artículo más</translation>
    </message>
    <message>
        <source>Pick a year below</source>
        <translation>Elija un año abajo</translation>
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
        <translation>¿Fue distinto el número de publicaciones en algunos años?</translation>
    </message>
    <message>
        <source>Type the number below a year, or drag its bar. An empty field means the typical number.</source>
        <translation>Escriba el número debajo de un año o arrastre su barra. Un campo vacío significa el número típico.</translation>
    </message>
</context>
<context>
    <name>_DraftRow</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Continuar: {0}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Delete: {0}</source>
        <translation>Borrar: {0}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>_LanguagePage</name>
    <message>
        <source>What everybody reads</source>
        <translation>Lo que todos leen</translation>
    </message>
    <message>
        <source>What unfolds below it</source>
        <translation>Lo que se despliega debajo</translation>
    </message>
    <message>
        <source>Hold interviews in this language too</source>
        <translation>Hacer entrevistas también en este idioma</translation>
    </message>
    <message>
        <source>No interviews in this language</source>
        <translation>Sin entrevistas en este idioma</translation>
    </message>
    <message>
        <source>See it as respondents do</source>
        <translation>Verlo como las personas encuestadas</translation>
    </message>
    <message>
        <source>{0} of {1} words, with who is responsible and how to reach them</source>
        <translation>{0} de {1} palabras, con responsable y contacto</translation>
    </message>
</context>
<context>
    <name>_RowWidget</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>_YearEntry</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
</TS>
