<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnonymizePage</name>
    <message>
        <source>&amp;Key that opens records (.age)</source>
        <translation>&amp;Clé qui ouvre les enregistrements (.age)</translation>
    </message>
    <message>
        <source>Destroy also what nobody has read</source>
        <translation>Détruire aussi ce que personne n’a lu</translation>
    </message>
    <message>
        <source>&amp;Anonymise…</source>
        <translation>&amp;Anonymiser…</translation>
    </message>
    <message>
        <source>&amp;Yes, for good</source>
        <translation>&amp;Oui, définitivement</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Anonymise this study? It can&apos;t be undone, and no code finds a record afterwards.</source>
        <translation>Anonymiser cette étude ? C’est irréversible, et aucun code ne trouvera plus d’enregistrement ensuite.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où en est le travail</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d’accueil</translation>
    </message>
    <message>
        <source>The study is anonymised</source>
        <translation>L’étude est anonymisée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was anonymised.</source>
        <translation>Rien n’a été anonymisé.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Cela n’a pas pu se faire</translation>
    </message>
    <message>
        <source>What no program can do: tick it off</source>
        <translation>Ce qu’aucun programme ne peut faire : cochez-le</translation>
    </message>
    <message>
        <source>Anonymise the study</source>
        <translation>Anonymiser l’étude</translation>
    </message>
    <message>
        <source>Destroyed are the handles by which codes find records, the weeks of interviews, which laptop a record came from, and sealed originals. Records get new random ids. Careers stay as they are: who knows a person may recognise them.</source>
        <translation>Sont détruits les repères par lesquels les codes trouvent les enregistrements, les semaines des entretiens, l’ordinateur d’où vient un enregistrement, et les originaux scellés. Les enregistrements reçoivent de nouveaux identifiants aléatoires. Les parcours restent tels quels : qui connaît une personne peut la reconnaître.</translation>
    </message>
</context>
<context>
    <name>Anonymizing</name>
    <message>
        <source>The laptops&apos; files, and the sticks that were their mirrors, are deleted.</source>
        <translation>Les fichiers des ordinateurs, et les clés USB qui en étaient les miroirs, sont supprimés.</translation>
    </message>
    <message>
        <source>Every bundle and every receipt is deleted, on sticks, shared folders and in mail.</source>
        <translation>Tous les lots et tous les reçus sont supprimés, sur les clés USB, dans les dossiers partagés et les courriels.</translation>
    </message>
    <message>
        <source>Every other copy of the study file is deleted: backups, copies beside it, the other coordinators&apos;.</source>
        <translation>Toutes les autres copies du fichier d’étude sont supprimées : sauvegardes, copies à côté, celles des autres coordinations.</translation>
    </message>
    <message>
        <source>Every raw export is deleted; one that is still needed is made anew afterwards.</source>
        <translation>Tous les exports bruts sont supprimés ; celui dont on a encore besoin est refait ensuite.</translation>
    </message>
    <message>
        <source>Once all of that is gone: the keys that open records, those of escrow holders too, are destroyed.</source>
        <translation>Une fois tout cela disparu : les clés qui ouvrent les enregistrements, y compris celles confiées à des tiers, sont détruites.</translation>
    </message>
    <message>
        <source>{number} handles, by which codes found records, are destroyed.</source>
        <translation>Détruits : {number} repères par lesquels des codes trouvaient des enregistrements.</translation>
    </message>
    <message>
        <source>{number} handles of withdrawn records are destroyed.</source>
        <translation>Détruits : {number} repères d’enregistrements retirés.</translation>
    </message>
    <message>
        <source>{number} weeks of interviews are destroyed.</source>
        <translation>Détruites : {number} semaines d’entretiens.</translation>
    </message>
    <message>
        <source>{number} laptops are forgotten, and which record came from which.</source>
        <translation>Oubliés : {number} ordinateurs, et quel enregistrement venait duquel.</translation>
    </message>
    <message>
        <source>{number} sealed originals are destroyed.</source>
        <translation>Détruits : {number} originaux scellés.</translation>
    </message>
    <message>
        <source>{number} records stay, under new random ids.</source>
        <translation>Conservés : {number} enregistrements, sous de nouveaux identifiants aléatoires.</translation>
    </message>
    <message>
        <source>The file is not written anew yet. What was deleted is overwritten with zeros in it, but gaps show how much there was. Opening the study does it, once the disk has room for a second copy of the file.</source>
        <translation>Le fichier n’est pas encore réécrit. Ce qui a été supprimé y est remplacé par des zéros, mais des vides montrent combien il y en avait. L’ouverture de l’étude le fait, dès que le disque a de la place pour une seconde copie du fichier.</translation>
    </message>
    <message>
        <source>This is a laptop&apos;s file: the coordinator&apos;s study is anonymised.</source>
        <translation>C’est le fichier d’un ordinateur de collecte : c’est l’étude de la coordination qui s’anonymise.</translation>
    </message>
    <message>
        <source>The study was anonymised on {day} already.</source>
        <translation>L’étude a déjà été anonymisée le {day}.</translation>
    </message>
    <message>
        <source>Not readable, and so destroyed with it: {number} sealed records; their key opens them.</source>
        <translation>Illisibles, et donc détruits aussi : {number} enregistrements scellés ; leur clé les ouvre.</translation>
    </message>
    <message>
        <source>Here in several versions, of which one alone is read: {number} records; the other versions would be destroyed unread.</source>
        <translation>Présents en plusieurs versions, dont une seule est lue : {number} enregistrements ; les autres versions seraient détruites sans être lues.</translation>
    </message>
    <message>
        <source>Not finished: {number} interviews; finish or discard them.</source>
        <translation>Inachevés : {number} entretiens ; terminez-les ou supprimez-les.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>See the &amp;claims</source>
        <translation>Voir les &amp;affirmations</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Ouvrir le &amp;rapport</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>The analysis was stopped; nothing was changed.</source>
        <translation>L&apos;analyse a été arrêtée&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>No program was found to open it with. It is {0}</source>
        <translation>Aucun programme n&apos;a été trouvé pour l&apos;ouvrir. C&apos;est {0}</translation>
    </message>
    <message>
        <source>Looking at the careers …</source>
        <translation>Examen des parcours…</translation>
    </message>
    <message>
        <source>You can go on working; stopping leaves the study as it is.</source>
        <translation>Vous pouvez continuer à travailler&#xa0;; un arrêt laisse l&apos;étude telle quelle.</translation>
    </message>
    <message>
        <source>Does time in industry change the chance of an academic post?</source>
        <translation>Le temps passé en entreprise change-t-il les chances d&apos;obtenir un poste universitaire&#xa0;?</translation>
    </message>
    <message>
        <source>The analysis compares the careers of this study year by year, and takes from a few seconds to some minutes. The results are kept in {0}.</source>
        <translation>L&apos;analyse compare les parcours de cette étude année par année et prend de quelques secondes à quelques minutes. Les résultats sont conservés dans {0}.</translation>
    </message>
    <message>
        <source>&amp;Analyse now</source>
        <translation>&amp;Analyser maintenant</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Analyser de nouveau</translation>
    </message>
    <message>
        <source>Exploratory: this plan may have been made after the data were seen.</source>
        <translation>Exploratoire : ce plan a pu être établi après avoir vu les données.</translation>
    </message>
    <message>
        <source>Only these careers: {0}</source>
        <translation>Seulement ces parcours : {0}</translation>
    </message>
    <message>
        <source>The plan of this analysis is missing from its folder, or can&apos;t be read. The plan that ships may ask something else; another one is loaded under The plan.</source>
        <translation>Le plan de cette analyse manque dans son dossier ou ne peut être lu. Le plan fourni avec Sojourn peut poser une autre question ; un autre se charge sous « Le plan ».</translation>
    </message>
    <message>
        <source>&amp;Analyse by the plan that ships</source>
        <translation>&amp;Analyser selon le plan fourni</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in all: {0} supported, {1} contradicted, {2} not settled.</source>
        <translation>
            <numerusform>%n affirmation en tout : {0} confirmée(s), {1} contredite(s), {2} en suspens.</numerusform>
            <numerusform>%n affirmations en tout : {0} confirmée(s), {1} contredite(s), {2} en suspens.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>Analysed with %n career(s) on {0}.</source>
        <translation>
            <numerusform>Analyse de&#xa0;%n parcours, le {0}.</numerusform>
            <numerusform>Analyse de&#xa0;%n parcours, le {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The study has {0} now: analyse again to take them in.</source>
        <translation>L&apos;étude en compte maintenant {0}&#xa0;: analysez de nouveau pour les inclure.</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d&apos;accueil</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>BasicsSection</name>
    <message>
        <source>Basics</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>What the study is called, when its interviews are held, and how long it keeps them.</source>
        <translation>Le nom de l&apos;étude, les dates de ses entretiens et la durée de leur conservation.</translation>
    </message>
    <message>
        <source>&amp;Title, as respondents see it</source>
        <translation>&amp;Titre, tel que le voient les personnes interrogées</translation>
    </message>
    <message>
        <source>Neutral, so that it suggests no answer.</source>
        <translation>Neutre, pour ne suggérer aucune réponse.</translation>
    </message>
    <message>
        <source>&amp;Year of the interviews</source>
        <translation>&amp;Année des entretiens</translation>
    </message>
    <message>
        <source>Interviews start &amp;in</source>
        <translation>Les entretiens commencent &amp;en</translation>
    </message>
    <message>
        <source>First &amp;day of the interviews</source>
        <translation>Premier &amp;jour des entretiens</translation>
    </message>
    <message>
        <source>Year, month and day, such as {0}.</source>
        <translation>Année, mois et jour, par exemple {0}.</translation>
    </message>
    <message>
        <source>&amp;Last day of the interviews</source>
        <translation>&amp;Dernier jour des entretiens</translation>
    </message>
    <message>
        <source>At a booth no respondent begins on another day. Left out: interviews are held on any day.</source>
        <translation>Sur un stand, personne ne commence un autre jour. Vide : les entretiens ont lieu n&apos;importe quel jour.</translation>
    </message>
    <message>
        <source>Records are made &amp;anonymous by</source>
        <translation>Les enregistrements sont &amp;anonymisés au plus tard le</translation>
    </message>
    <message>
        <source>Until then whoever has their code can have their record deleted. You carry it out; nothing happens by itself.</source>
        <translation>Jusque-là, chacun peut avec son code faire supprimer son enregistrement. C&apos;est à vous de le faire ; rien ne se produit tout seul.</translation>
    </message>
    <message>
        <source>Anonymous records are &amp;kept until</source>
        <translation>Les enregistrements anonymes sont &amp;conservés jusqu&apos;au</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Cover</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Masquer l&apos;écran</translation>
    </message>
</context>
<context>
    <name>BoothPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>S&amp;taff…</source>
        <translation>É&amp;quipe…</translation>
    </message>
    <message>
        <source>A few questions about your career. It takes about three minutes.</source>
        <translation>Quelques questions sur votre parcours. Cela prend environ trois minutes.</translation>
    </message>
    <message>
        <source>A few questions about your career.</source>
        <translation>Quelques questions sur votre parcours.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) today</source>
        <translation>
            <numerusform>%n entretien aujourd&apos;hui</numerusform>
            <numerusform>%n entretiens aujourd&apos;hui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPicture</name>
    <message>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>Doctorat</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>rien d&apos;indiqué</translation>
    </message>
    <message>
        <source>Years since the PhD</source>
        <translation>Ans depuis le doctorat</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Career calendar</source>
        <translation>Calendrier du parcours</translation>
    </message>
    <message>
        <source>A drawing of your positions. The table of positions holds the same and can do the same.</source>
        <translation>Un dessin de vos postes. Le tableau des postes contient la même chose et permet la même chose.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>rien d&apos;indiqué</translation>
    </message>
</context>
<context>
    <name>CareerPicture</name>
    <message>
        <source>Your career</source>
        <translation>Votre parcours</translation>
    </message>
    <message>
        <source>Left and right go from one position to the next; Enter goes to what was told of it.</source>
        <translation>Gauche et droite passent d&apos;un poste à l&apos;autre&#xa0;; Entrée mène à ce qui en a été indiqué.</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>Before fieldwork</source>
        <translation>Avant le terrain</translation>
    </message>
    <message>
        <source>What stands between this design and the first sealed interview. What is only advised can wait.</source>
        <translation>Ce qui sépare cette conception du premier entretien scellé. Ce qui est seulement conseillé peut attendre.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>The definition as a file</source>
        <translation>La définition en fichier</translation>
    </message>
    <message>
        <source>A TOML file holds the same definition for colleagues, for the ethics board and for the command line. Comments that somebody wrote into it stay.</source>
        <translation>Un fichier TOML contient la même définition pour les collègues, le comité d&apos;éthique et la ligne de commande. Les commentaires qu&apos;on y a écrits restent.</translation>
    </message>
    <message>
        <source>&amp;Take one in…</source>
        <translation>En re&amp;prendre une…</translation>
    </message>
    <message>
        <source>&amp;Write one…</source>
        <translation>En &amp;écrire une…</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fait</translation>
    </message>
    <message>
        <source>• missing before fieldwork</source>
        <translation>• manque avant le terrain</translation>
    </message>
    <message>
        <source>• advised, not settled yet</source>
        <translation>• conseillé, pas encore fixé</translation>
    </message>
    <message>
        <source>The consent says who is responsible and how to reach them.</source>
        <translation>Le consentement dit qui est responsable et comment le joindre.</translation>
    </message>
    <message>
        <source>The sites of the interviews are named, with targets if you have some.</source>
        <translation>Les lieux des entretiens sont nommés, avec des objectifs si vous en avez.</translation>
    </message>
    <message>
        <source>The days of the interviews are settled.</source>
        <translation>Les jours des entretiens sont fixés.</translation>
    </message>
    <message>
        <source>It is settled when records become anonymous and until when they are kept.</source>
        <translation>Il est fixé quand les enregistrements deviennent anonymes et jusqu&apos;à quand ils sont conservés.</translation>
    </message>
    <message>
        <source>The coordinator has keys.</source>
        <translation>La coordination a des clés.</translation>
    </message>
    <message>
        <source>Somebody else keeps a key, in case the coordinator&apos;s is lost.</source>
        <translation>Quelqu&apos;un d&apos;autre garde une clé, au cas où celle de la coordination serait perdue.</translation>
    </message>
    <message>
        <source>A test record was sealed, and opened with every key.</source>
        <translation>Un enregistrement d&apos;essai a été scellé, puis ouvert avec chaque clé.</translation>
    </message>
    <message>
        <source>A laptop is enrolled.</source>
        <translation>Un ordinateur portable est inscrit.</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>A PIN for the staff</source>
        <translation>Un code PIN pour l&apos;équipe</translation>
    </message>
    <message>
        <source>At a booth the window is locked. The PIN opens results, records and other studies, and lifts a cover. It is kept in this study file as a hash alone.</source>
        <translation>Sur un stand, la fenêtre est verrouillée. Le code PIN donne accès aux résultats, aux données et aux autres études, et découvre l&apos;écran. Seule son empreinte est conservée dans ce fichier d&apos;étude.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>Code &amp;PIN</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Le même &amp;encore une fois</translation>
    </message>
    <message>
        <source>&amp;Lock the booth</source>
        <translation>&amp;Verrouiller le stand</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>&amp;Fermer cette étude</translation>
    </message>
    <message>
        <source>These are not the same. Type the PIN twice.</source>
        <translation>Les deux saisies diffèrent. Saisissez le code PIN deux fois.</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>The numbers</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Other ways to the number</source>
        <translation>Autres façons d’obtenir le chiffre</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Autre façon</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>In the models&apos; own &amp;terms</source>
        <translation>Dans les &amp;termes des modèles</translation>
    </message>
    <message>
        <source>&amp;Read it in the report</source>
        <translation>&amp;Lire dans le rapport</translation>
    </message>
    <message>
        <source>What people say: “{0}”</source>
        <translation>Ce que l’on dit : « {0} »</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Does it stand when it is reached another way?</source>
        <translation>Cela tient-il quand on calcule autrement ?</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>Ce dont il faut tenir compte</translation>
    </message>
    <message>
        <source>What would change our mind</source>
        <translation>Ce qui nous ferait changer d’avis</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ oui</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ non</translation>
    </message>
    <message>
        <source>asks something else</source>
        <translation>pose une autre question</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>What people say</source>
        <translation>Ce que l’on dit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>The claims</source>
        <translation>Les affirmations</translation>
    </message>
    <message>
        <source>One row a claim. Enter goes to what stands behind it.</source>
        <translation>Une ligne par affirmation. Entrée mène à ce qui la fonde.</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>the plan&apos;s order</source>
        <translation>ordre du plan</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>what people say</source>
        <translation>ce que l’on dit</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>S&amp;orted by</source>
        <translation>&amp;Trié par</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>PhD year</source>
        <translation>Année du doctorat</translation>
    </message>
    <message>
        <source>PhD field</source>
        <translation>Discipline du doctorat</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Wish at the PhD</source>
        <translation>Souhait au doctorat</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Position {0}</source>
        <translation>Poste {0}</translation>
    </message>
    <message>
        <source>Papers a year</source>
        <translation>Publications par an</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>Somebody may have answered twice, at two laptops. Nothing is deleted: the analysis has a check without the second of each pair.</source>
        <translation>Quelqu’un a peut-être répondu deux fois, sur deux ordinateurs. Rien n’est supprimé : l’analyse comporte une vérification sans le second de chaque paire.</translation>
    </message>
    <message>
        <source>Careers that are nearly the same</source>
        <translation>Parcours presque identiques</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>Doctorat</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Two careers side by side</source>
        <translation>Deux parcours côte à côte</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Un enregistrement</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identiques</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>That is fine. Nothing of this interview is kept.</source>
        <translation>C&apos;est entendu. Rien de cet entretien n&apos;est conservé.</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminer ici</translation>
    </message>
    <message>
        <source>Responsible for the data: {0}</source>
        <translation>Responsable des données&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Questions: {0}</source>
        <translation>Questions&#xa0;: {0}</translation>
    </message>
    <message>
        <source>With your code your answers can be deleted until {0}.</source>
        <translation>Avec votre code, vos réponses peuvent être supprimées jusqu&apos;au {0}.</translation>
    </message>
    <message>
        <source>More about taking part</source>
        <translation>En savoir plus sur la participation</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Everybody reads the first text, so it is short; the second one unfolds for whoever wants more. An interview can be held in each language that has both.</source>
        <translation>Tout le monde lit le premier texte, il est donc court ; le second se déplie pour qui veut en savoir plus. Un entretien peut se tenir dans chaque langue qui a les deux.</translation>
    </message>
    <message>
        <source>Who is &amp;responsible for the data</source>
        <translation>Qui est &amp;responsable des données</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>Comment les &amp;joindre</translation>
    </message>
    <message>
        <source>&amp;Version of the consent</source>
        <translation>&amp;Version du consentement</translation>
    </message>
    <message>
        <source>Each record names the version that its respondent was given.</source>
        <translation>Chaque enregistrement nomme la version qui a été donnée à la personne.</translation>
    </message>
    <message>
        <source>Call the changed text version {0}</source>
        <translation>Appeler le texte modifié version {0}</translation>
    </message>
    <message>
        <source>Version {0}, given before:</source>
        <translation>Version {0}, donnée auparavant :</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Type a few letters</source>
        <translation>Saisissez quelques lettres</translation>
    </message>
    <message>
        <source>Only the part of the world</source>
        <translation>Seulement la partie du monde</translation>
    </message>
    <message>
        <source>No country has these letters. Try fewer, or pick the part of the world.</source>
        <translation>Aucun pays ne contient ces lettres. Essayez-en moins, ou choisissez la partie du monde.</translation>
    </message>
    <message>
        <source>{0}: kept as {1}</source>
        <translation>{0}&#xa0;: conservé comme {1}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The screen is covered</source>
        <translation>L&apos;écran est masqué</translation>
    </message>
    <message>
        <source>Nothing is lost. Press the button to go on where you were.</source>
        <translation>Rien n&apos;est perdu. Appuyez sur le bouton pour reprendre là où vous étiez.</translation>
    </message>
    <message>
        <source>Please ask the staff to go on.</source>
        <translation>Veuillez vous adresser à l&apos;équipe pour continuer.</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>Still there</source>
        <translation>Toujours en poste</translation>
    </message>
    <message>
        <source>Year it started</source>
        <translation>Année du début</translation>
    </message>
    <message>
        <source>Year it ended</source>
        <translation>Année de la fin</translation>
    </message>
    <message>
        <source>A month may be typed with the year: 9/2010</source>
        <translation>Le mois peut être saisi avec l&apos;année&#xa0;: 9/2010</translation>
    </message>
    <message>
        <source>End: {answer}</source>
        <translation>Fin&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Tell when it ended instead</source>
        <translation>Indiquer plutôt la date de fin</translation>
    </message>
    <message>
        <source>Tell how long instead</source>
        <translation>Indiquer plutôt la durée</translation>
    </message>
    <message>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>That is until {end}.</source>
        <translation>Soit jusqu&apos;à {end}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Month it started</source>
        <translation>Mois du début</translation>
    </message>
    <message>
        <source>Month it ended</source>
        <translation>Mois de la fin</translation>
    </message>
    <message>
        <source>month: not sure</source>
        <translation>mois&#xa0;: incertain</translation>
    </message>
    <message>
        <source>before that year</source>
        <translation>avant cette année</translation>
    </message>
    <message>
        <source>after that year</source>
        <translation>après cette année</translation>
    </message>
    <message>
        <source>Please give the years it lasted, such as 3 or 2.5.</source>
        <translation>Merci d&apos;indiquer la durée en années, par exemple 3 ou 2,5.</translation>
    </message>
    <message>
        <source>That would last beyond {year}. If you are still there, check Still there.</source>
        <translation>Cela dépasserait {year}. Si vous y êtes encore, cochez « Toujours en poste ».</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Set the date and the time in the settings of this computer, then open the study again. Nothing in it was changed.</source>
        <translation>Réglez la date et l&apos;heure dans les paramètres de cet ordinateur, puis rouvrez l&apos;étude. Rien n&apos;y a été modifié.</translation>
    </message>
    <message>
        <source>&amp;Yes, that is today</source>
        <translation>&amp;Oui, c&apos;est aujourd&apos;hui</translation>
    </message>
    <message>
        <source>&amp;No, it is another day</source>
        <translation>&amp;Non, c&apos;est un autre jour</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>&amp;Fermer cette étude</translation>
    </message>
    <message>
        <source>Is this date right?</source>
        <translation>Cette date est-elle juste ?</translation>
    </message>
    <message>
        <source>This computer says: {0}.</source>
        <translation>Cet ordinateur indique : {0}.</translation>
    </message>
    <message>
        <source>But the latest interview in this study was on {0}. The clock of this computer seems to have been set back.</source>
        <translation>Or le dernier entretien de cette étude date du {0}. L&apos;horloge de cet ordinateur semble avoir été retardée.</translation>
    </message>
</context>
<context>
    <name>DemonstrationMark</name>
    <message>
        <source>A demonstration: nothing that is entered is kept.</source>
        <translation>Une démonstration&#xa0;: rien de ce qui est saisi n&apos;est conservé.</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Language of the preview</source>
        <translation>Langue de l&apos;aperçu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Preview the interview</source>
        <translation>&amp;Voir l&apos;entretien</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d&apos;accueil</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) can&apos;t stay as they are; each says why.</source>
        <translation>
            <numerusform>Un champ ne peut pas rester tel quel ; il dit pourquoi.</numerusform>
            <numerusform>%n champs ne peuvent pas rester tels quels ; chacun dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Missing before fieldwork: %n step(s).</source>
        <translation>
            <numerusform>Enregistré. Il manque une étape avant le terrain.</numerusform>
            <numerusform>Enregistré. Il manque %n étapes avant le terrain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Fieldwork can begin.</source>
        <translation>Enregistré. Le terrain peut commencer.</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n field(s) can&apos;t stay as they are</source>
        <translation>
            <numerusform>{0} : un champ ne peut pas rester tel quel</numerusform>
            <numerusform>{0} : %n champs ne peuvent pas rester tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections of the design</source>
        <translation>Parties de la conception</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>This is the file of a laptop, which collects as it was enrolled.</source>
        <translation>Ceci est le fichier d&apos;un ordinateur portable, qui collecte tel qu&apos;il a été inscrit.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Change the coordinator&apos;s study, and enrol the laptop again with a new file.</source>
        <translation>Modifiez l&apos;étude de la coordination, puis réinscrivez l&apos;ordinateur avec un nouveau fichier.</translation>
    </message>
    <message>
        <source>The design can&apos;t be written while a field can&apos;t stay as it is.</source>
        <translation>La conception ne peut pas être écrite tant qu&apos;un champ ne peut pas rester tel quel.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Each of these fields says why; the list on the left counts them.</source>
        <translation>Chacun de ces champs dit pourquoi ; la liste de gauche les compte.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Next respondent</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Retour à la page d&apos;accueil</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation>Vos réponses sont enregistrées.</translation>
    </message>
    <message>
        <source>That is fine: nothing of what you entered was kept.</source>
        <translation>C&apos;est très bien&#xa0;: rien de ce que vous avez saisi n&apos;a été conservé.</translation>
    </message>
</context>
<context>
    <name>EmployerRow</name>
    <message>
        <source>Another employer</source>
        <translation>Autre employeur</translation>
    </message>
    <message>
        <source>Same employer, new position or contract</source>
        <translation>Même employeur, nouveau poste ou contrat</translation>
    </message>
    <message>
        <source>Was it with the same employer as the position before ({position}, {years})?</source>
        <translation>Était-ce le même employeur que pour le poste précédent ({position}, {years})&#xa0;?</translation>
    </message>
    <message>
        <source>The same job: it just went on</source>
        <translation>Le même poste, qui a continué</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The code can&apos;t have {character} (character {number}).</source>
        <translation>Le code ne peut pas contenir {character} (caractère&#xa0;{number}).</translation>
    </message>
    <message>
        <source>Look at that character again. A code has digits and letters, but no U.</source>
        <translation>Vérifiez ce caractère. Un code comporte des chiffres et des lettres, mais pas de U.</translation>
    </message>
    <message>
        <source>The code has {given} characters; a whole one has {whole}.</source>
        <translation>Le code a {given} caractères&#xa0;; un code complet en a {whole}.</translation>
    </message>
    <message>
        <source>Compare it with what was written down: {groups} groups of {size}.</source>
        <translation>Comparez-le avec ce qui a été noté&#xa0;: {groups} groupes de {size}.</translation>
    </message>
    <message>
        <source>One character of the code is mistyped, or two have changed places.</source>
        <translation>Un caractère du code est erroné, ou deux ont été intervertis.</translation>
    </message>
    <message>
        <source>Compare it with what was written down, group by group.</source>
        <translation>Comparez-le groupe par groupe avec ce qui a été noté.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} characters; this one has {typed}.</source>
        <translation>Un code PIN comporte de {shortest} à {longest} caractères&#xa0;; celui-ci en a {typed}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The PIN is as it was.</source>
        <translation>Le code PIN est inchangé.</translation>
    </message>
    <message>
        <source>This study names no coordinator&apos;s key, so no file can reset its PIN.</source>
        <translation>Cette étude n&apos;indique aucune clé de la coordination&#xa0;: aucun fichier ne peut donc réinitialiser son code PIN.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new study file; the records in this one are kept.</source>
        <translation>Demandez à la coordination un nouveau fichier d&apos;étude&#xa0;; les données de celui-ci sont conservées.</translation>
    </message>
    <message>
        <source>{file} is for another study.</source>
        <translation>{file} concerne une autre étude.</translation>
    </message>
    <message>
        <source>Ask the coordinator for one for this.</source>
        <translation>Demandez à la coordination un fichier pour celle-ci.</translation>
    </message>
    <message>
        <source>{file} could be used until {day}.</source>
        <translation>{file} était utilisable jusqu&apos;au {day}.</translation>
    </message>
    <message>
        <source>Look at the date of this computer, or ask the coordinator for a new file.</source>
        <translation>Vérifiez la date de cet ordinateur, ou demandez un nouveau fichier à la coordination.</translation>
    </message>
    <message>
        <source>{file} was used on this study already; it works once.</source>
        <translation>{file} a déjà servi pour cette étude&#xa0;; il n&apos;est valable qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new file.</source>
        <translation>Demandez un nouveau fichier à la coordination.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read ({reason}).</source>
        <translation>{file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Save it there again.</source>
        <translation>Enregistrez-le de nouveau à cet endroit.</translation>
    </message>
    <message>
        <source>{file} is not signed by the coordinator of this study.</source>
        <translation>{file} n&apos;est pas signé par la coordination de cette étude.</translation>
    </message>
    <message>
        <source>Ask the coordinator for another; tell them if you don&apos;t know where this one came from.</source>
        <translation>Demandez-en un autre à la coordination&#xa0;; prévenez-la si vous ne savez pas d&apos;où vient celui-ci.</translation>
    </message>
    <message>
        <source>{file} is no file that resets a PIN.</source>
        <translation>{file} n&apos;est pas un fichier de réinitialisation de code PIN.</translation>
    </message>
    <message>
        <source>Save the one that the coordinator sent under that name.</source>
        <translation>Enregistrez sous ce nom celui que la coordination a envoyé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a study file.</source>
        <translation>{path} est un dossier, pas un fichier d&apos;étude.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file, and so not a study file.</source>
        <translation>{path} n&apos;est pas un fichier ordinaire, et donc pas un fichier d&apos;étude.</translation>
    </message>
    <message>
        <source>Name the study file itself (it ends in .sojourn, as a rule).</source>
        <translation>Indiquez le fichier d&apos;étude lui-même (il se termine en général par .sojourn).</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Le dossier {folder} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Check how the path is written, or make the folder first.</source>
        <translation>Vérifiez l&apos;écriture du chemin, ou créez d&apos;abord le dossier.</translation>
    </message>
    <message>
        <source>The stick is not in: {folder} is on the disk of this computer.</source>
        <translation>La clé USB n’est pas branchée : {folder} se trouve sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Check the name, or make a new study with `sojourn new {file}`.</source>
        <translation>Vérifiez le nom, ou créez une nouvelle étude avec `sojourn new {file}`.</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>Vous n&apos;avez pas le droit d&apos;ouvrir {path}.</translation>
    </message>
    <message>
        <source>Ask its owner for the permission to read and write it, or work on a copy of your own.</source>
        <translation>Demandez à la personne qui possède ce fichier le droit de le lire et de l&apos;écrire, ou travaillez sur votre propre copie.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere: another window or another sojourn command works with it.</source>
        <translation>{path} est ouvert ailleurs&#xa0;: une autre fenêtre ou une autre commande sojourn l&apos;utilise.</translation>
    </message>
    <message>
        <source>Two at once could damage the study, so this one stopped. Nothing was changed.</source>
        <translation>Deux à la fois pourraient endommager l&apos;étude&#xa0;: l&apos;opération s&apos;est donc arrêtée. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Close the other one (or wait until it is done) and try again.</source>
        <translation>Fermez l&apos;autre (ou attendez qu&apos;elle ait fini) et réessayez.</translation>
    </message>
    <message>
        <source>There is no space left for {path}: the disk is full, or a quota or limit is used up.</source>
        <translation>Il n&apos;y a plus d&apos;espace pour {path}&#xa0;: le disque est plein, ou un quota ou une limite est atteint.</translation>
    </message>
    <message>
        <source>What was being written is not in the study; everything before it is.</source>
        <translation>Ce qui était en cours d&apos;écriture n&apos;est pas dans l&apos;étude&#xa0;; tout ce qui précède y est.</translation>
    </message>
    <message>
        <source>Free some space on that disk or have the quota raised, and try again.</source>
        <translation>Libérez de l&apos;espace sur ce disque ou faites augmenter le quota, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written to: the file, its folder or its disk is write-protected.</source>
        <translation>Impossible d&apos;écrire dans {path}&#xa0;: le fichier, son dossier ou son disque est protégé en écriture.</translation>
    </message>
    <message>
        <source>Copy it into a folder of your own and work on the copy, or take off the write protection of both the file and its folder.</source>
        <translation>Copiez-le dans un dossier à vous et travaillez sur la copie, ou retirez la protection en écriture du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>{path} is not a Sojourn study.</source>
        <translation>{path} n&apos;est pas une étude Sojourn.</translation>
    </message>
    <message>
        <source>Its beginning is not that of a study file. Nothing was changed.</source>
        <translation>Son début n&apos;est pas celui d&apos;un fichier d&apos;étude. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Choose a study file (its name ends in .sojourn, as a rule). If it was one, go back to a copy.</source>
        <translation>Choisissez un fichier d&apos;étude (son nom se termine en général par .sojourn). Si c&apos;en était un, revenez à une copie.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} est endommagé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>its version number is not that of its tables</source>
        <translation>le numéro de version n&apos;est pas celui des tables</translation>
    </message>
    <message>
        <source>its tables are not those of a study</source>
        <translation>les tables ne sont pas celles d&apos;une étude</translation>
    </message>
    <message>
        <source>it has lost its definition</source>
        <translation>la définition de l&apos;étude a disparu</translation>
    </message>
    <message>
        <source>its definition can&apos;t be read ({reason})</source>
        <translation>la définition ne peut pas être lue ({reason})</translation>
    </message>
    <message>
        <source>its extra questions can&apos;t be read ({reason})</source>
        <translation>les questions supplémentaires ne peuvent pas être lues ({reason})</translation>
    </message>
    <message>
        <source>Part of it can&apos;t be read, and what can be read may be wrong. Nothing was changed.</source>
        <translation>Une partie n&apos;est pas lisible, et ce qui l&apos;est peut être faux. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Keep this file as it is and go back to its last copy. Without one, `sqlite3 {file} .recover` may save most of the records.</source>
        <translation>Gardez ce fichier tel quel et revenez à sa dernière copie. Sans copie, `sqlite3 {file} .recover` peut sauver la plupart des données.</translation>
    </message>
    <message>
        <source>The disk reports an error with {path} ({detail}).</source>
        <translation>Le disque signale une erreur avec {path} ({detail}).</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>il ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Check the disk and its connection, copy the study to another disk and open the copy.</source>
        <translation>Vérifiez le disque et sa connexion, copiez l&apos;étude sur un autre disque et ouvrez la copie.</translation>
    </message>
    <message>
        <source>{path} has answers waiting in {log}, and both are write-protected.</source>
        <translation>{path} a des réponses en attente dans {log}, et les deux sont protégés en écriture.</translation>
    </message>
    <message>
        <source>Reading it here would leave those answers out. Nothing was changed.</source>
        <translation>Le lire ici laisserait ces réponses de côté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Copy both files, {file} and {log}, into a folder of your own and open that copy.</source>
        <translation>Copiez les deux fichiers, {file} et {log}, dans un dossier à vous et ouvrez cette copie.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>There is no study in it: its making or copying was cut off.</source>
        <translation>Il ne contient aucune étude&#xa0;: sa création ou sa copie a été interrompue.</translation>
    </message>
    <message>
        <source>Delete it and make the study again, or copy it again from where it came.</source>
        <translation>Supprimez-le et créez de nouveau l&apos;étude, ou copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>{path} is a database, but not a Sojourn study.</source>
        <translation>{path} est une base de données, mais pas une étude Sojourn.</translation>
    </message>
    <message>
        <source>Choose a study file (its name usually ends in .sojourn), or make one with `sojourn new`.</source>
        <translation>Choisissez un fichier d&apos;étude (son nom se termine en général par .sojourn), ou créez-en un avec `sojourn new`.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Sojourn (study version {found}; this one knows {known}).</source>
        <translation>{path} a été écrit par un Sojourn plus récent (version d&apos;étude {found}&#xa0;; celui-ci connaît la {known}).</translation>
    </message>
    <message>
        <source>It may hold answers that this version would lose. Nothing was changed.</source>
        <translation>Il peut contenir des réponses que cette version perdrait. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Install the newest Sojourn on this computer and open it again.</source>
        <translation>Installez le Sojourn le plus récent sur cet ordinateur et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The study file {path} is no longer at its place.</source>
        <translation>Le fichier d&apos;étude {path} n&apos;est plus à sa place.</translation>
    </message>
    <message>
        <source>What was saved before is in the file, wherever it is now.</source>
        <translation>Ce qui a été enregistré avant est dans le fichier, où qu&apos;il soit maintenant.</translation>
    </message>
    <message>
        <source>Put it back, or plug the disk in that it is on, then try again.</source>
        <translation>Remettez-le à sa place, ou rebranchez le disque où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>There is already a folder {path}.</source>
        <translation>Il existe déjà un dossier {path}.</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>Il existe déjà un fichier {path}.</translation>
    </message>
    <message>
        <source>It was left as it is; no study was made.</source>
        <translation>Ce qui s&apos;y trouve est inchangé&#xa0;; aucune étude n&apos;a été créée.</translation>
    </message>
    <message>
        <source>Choose another name, or move the other one away first.</source>
        <translation>Choisissez un autre nom, ou déplacez d&apos;abord ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>You may not make files in {folder}.</source>
        <translation>Vous n&apos;avez pas le droit de créer des fichiers dans {folder}.</translation>
    </message>
    <message>
        <source>No study was made.</source>
        <translation>Aucune étude n&apos;a été créée.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or ask for the permission to write in this one.</source>
        <translation>Choisissez un dossier à vous, ou demandez le droit d&apos;écrire dans celui-ci.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Créez d&apos;abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The study can&apos;t seal: {why}.</source>
        <translation>L&apos;étude ne peut pas sceller&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>one of its recipients is none ({reason})</source>
        <translation>l&apos;un de ses destinataires n&apos;en est pas un ({reason})</translation>
    </message>
    <message>
        <source>it names no recipients</source>
        <translation>elle ne nomme aucun destinataire</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n&apos;a été scellé.</translation>
    </message>
    <message>
        <source>Make keys with `sojourn key new` and put their recipients into the study&apos;s definition.</source>
        <translation>Créez des clés avec `sojourn key new` et inscrivez leurs destinataires dans la définition de l&apos;étude.</translation>
    </message>
    <message>
        <source>The key does not open it ({reason}).</source>
        <translation>La clé ne l&apos;ouvre pas ({reason}).</translation>
    </message>
    <message>
        <source>It stays sealed as it is.</source>
        <translation>Cela reste scellé tel quel.</translation>
    </message>
    <message>
        <source>Try the key of another recipient of the study.</source>
        <translation>Essayez la clé d&apos;un autre destinataire de l&apos;étude.</translation>
    </message>
    <message>
        <source>{path} is the file of a collecting laptop, in which no record stands readable.</source>
        <translation>{path} est le fichier d&apos;un ordinateur de collecte, dans lequel aucun enregistrement n&apos;est lisible.</translation>
    </message>
    <message>
        <source>Take data packages into the coordinator&apos;s study.</source>
        <translation>Importez les paquets de données dans l&apos;étude de la coordination.</translation>
    </message>
    <message>
        <source>its laptop&apos;s certificate does not hold ({reason})</source>
        <translation>le certificat de son ordinateur n&apos;est pas valable ({reason})</translation>
    </message>
    <message>
        <source>What is sealed here is not copied to its stick. {problem}</source>
        <translation>Ce qui est scellé ici n&apos;est pas copié sur la clé USB. {problem}</translation>
    </message>
    <message>
        <source>This study was anonymised on {day}.</source>
        <translation>Cette étude a été anonymisée le {day}.</translation>
    </message>
    <message>
        <source>An interview in it could be found by its code again, so none can begin. Nothing was changed.</source>
        <translation>Un entretien y serait de nouveau retrouvable par son code&#xa0;; aucun ne peut donc commencer. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c&apos;est vide</translation>
    </message>
    <message>
        <source>a control character stands in the text</source>
        <translation>le texte contient un caractère de commande</translation>
    </message>
    <message>
        <source>the same text stands in it twice</source>
        <translation>le même texte y figure deux fois</translation>
    </message>
    <message>
        <source>a year from {first} to {last} is needed, as a number</source>
        <translation>il faut une année de {first} à {last}, en chiffres</translation>
    </message>
    <message>
        <source>a day is needed, such as {example}</source>
        <translation>il faut un jour, par exemple {example}</translation>
    </message>
    <message>
        <source>a whole number of {what} from {least} to {most} is needed</source>
        <translation>il faut un nombre entier de {least} à {most} ({what})</translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation>il en faut au moins un</translation>
    </message>
    <message>
        <source>that is none of the sites</source>
        <translation>ce n&apos;est aucun des lieux</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>entretiens</translation>
    </message>
    <message>
        <source>that is no year</source>
        <translation>ce n&apos;est pas une année</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>there is no text in {languages}</source>
        <translation>il n&apos;y a pas de texte en : {languages}</translation>
    </message>
    <message>
        <source>there is no text in the study&apos;s language, {language}</source>
        <translation>il n&apos;y a pas de texte dans la langue de l&apos;étude, {language}</translation>
    </message>
    <message>
        <source>a version of that name was given before</source>
        <translation>une version de ce nom a déjà été donnée</translation>
    </message>
    <message>
        <source>{key}: {reason}.</source>
        <translation>{key} : {reason}.</translation>
    </message>
    <message>
        <source>{above}
{line}</source>
        <translation>{above}
{line}</translation>
    </message>
    <message>
        <source>it is before the first day</source>
        <translation>c&apos;est avant le premier jour</translation>
    </message>
    <message>
        <source>the days of fieldwork are not in the survey year, {year}</source>
        <translation>les jours des entretiens ne sont pas dans l&apos;année de l&apos;étude, {year}</translation>
    </message>
    <message>
        <source>it is not after the last day of fieldwork</source>
        <translation>ce n&apos;est pas après le dernier jour des entretiens</translation>
    </message>
    <message>
        <source>it is before the day of anonymisation</source>
        <translation>c&apos;est avant le jour de l&apos;anonymisation</translation>
    </message>
    <message>
        <source>it has {words} words with controller and contact, and respondents read at most {most}; put the rest into the second text (consent_more), which unfolds</source>
        <translation>avec le responsable et le contact, il a {words} mots, et on en lit au plus {most} ; mettez le reste dans le second texte, qui se déplie</translation>
    </message>
    <message>
        <source>it can&apos;t change any more: a laptop was enrolled, or records are sealed</source>
        <translation>cela ne peut plus changer : un ordinateur est inscrit, ou des enregistrements sont scellés</translation>
    </message>
    <message>
        <source>it can&apos;t change any more, for interviews have begun</source>
        <translation>cela ne peut plus changer, car les entretiens ont commencé</translation>
    </message>
    <message>
        <source>a plan is fixed before the first interview, and interviews have begun</source>
        <translation>un plan est fixé avant le premier entretien, et les entretiens ont commencé</translation>
    </message>
    <message>
        <source>it can only be raised, for interviews have begun</source>
        <translation>on ne peut plus que l&apos;augmenter, car les entretiens ont commencé</translation>
    </message>
    <message>
        <source>it was promised to respondents and can only come earlier</source>
        <translation>cela a été promis aux personnes interrogées et ne peut plus qu&apos;être avancé</translation>
    </message>
    <message>
        <source>respondents were given another text under that version; {version} would be the next</source>
        <translation>sous cette version, un autre texte a été donné ; {version} serait la suivante</translation>
    </message>
    <message>
        <source>{path} is the file of a laptop, which collects as it was enrolled.</source>
        <translation>{path} est le fichier d&apos;un ordinateur portable, qui collecte tel qu&apos;il a été inscrit.</translation>
    </message>
    <message>
        <source>Change the coordinator&apos;s study, and enrol the laptop again with a new file.</source>
        <translation>Modifiez l&apos;étude de la coordination, puis réinscrivez l&apos;ordinateur avec un nouveau fichier.</translation>
    </message>
    <message>
        <source>{path} was anonymised, and what it promised was kept.</source>
        <translation>{path} a été anonymisé, et ce qui était promis a été tenu.</translation>
    </message>
    <message>
        <source>The study is as it was.</source>
        <translation>L&apos;étude est inchangée.</translation>
    </message>
    <message>
        <source>Leave these as they are, or begin a new study.</source>
        <translation>Laissez-les tels quels, ou commencez une nouvelle étude.</translation>
    </message>
    <message>
        <source>Make a new study for new interviews.</source>
        <translation>Créez une nouvelle étude pour de nouveaux entretiens.</translation>
    </message>
    <message>
        <source>{file} has no ending that says what to write.</source>
        <translation>{file} n’a pas d’extension qui dise quoi écrire.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Name a file that ends in one of these: {endings}.</source>
        <translation>Nommez un fichier avec l’une de ces extensions : {endings}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({reason}).</source>
        <translation>{path} ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was written; what was there before is as it was.</source>
        <translation>Rien n’a été écrit ; ce qui existait est resté tel quel.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The disk under {folder} shows no encryption, so the laptop&apos;s may have none.</source>
        <translation>Le disque sous {folder} ne montre aucun chiffrement ; celui de l’ordinateur n’en a peut-être pas.</translation>
    </message>
    <message>
        <source>Whether the laptop&apos;s disk is encrypted is not known: that under {folder} does not tell.</source>
        <translation>On ne sait pas si le disque de l’ordinateur est chiffré : celui sous {folder} ne le dit pas.</translation>
    </message>
    <message>
        <source>An interview that is being typed, and what the disk keeps of deleted ones, would be readable to whoever takes the laptop. Nothing was made.</source>
        <translation>Un entretien en cours de saisie, et ce que le disque garde des entretiens supprimés, serait lisible pour qui prend l’ordinateur. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Encrypt the laptop&apos;s disk (LUKS, FileVault, BitLocker), then say so (`--disk-is-encrypted`).</source>
        <translation>Chiffrez le disque de l’ordinateur (LUKS, FileVault, BitLocker), puis indiquez-le (`--disk-is-encrypted`).</translation>
    </message>
    <message>
        <source>{path} names no recipients, so it seals nothing.</source>
        <translation>{path} ne nomme aucun destinataire et ne scelle donc rien.</translation>
    </message>
    <message>
        <source>Nothing was tried.</source>
        <translation>Rien n’a été essayé.</translation>
    </message>
    <message>
        <source>Put what `sojourn key new` printed into the definition and make the study again from it.</source>
        <translation>Mettez dans la définition ce que `sojourn key new` a affiché, et refaites l’étude à partir d’elle.</translation>
    </message>
    <message>
        <source>{path} opens nothing that {study} seals; that is for {holders}.</source>
        <translation>{path} n’ouvre rien de ce que {study} scelle ; c’est destiné à {holders}.</translation>
    </message>
    <message>
        <source>Records sealed by this study would stay closed to it. Nothing was noted.</source>
        <translation>Les enregistrements scellés par cette étude lui resteraient fermés. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Name the key of one of them. If all are other keys, make the study again with the right ones.</source>
        <translation>Indiquez la clé de l’un d’eux. Si ce sont toutes d’autres clés, refaites l’étude avec les bonnes.</translation>
    </message>
    <message>
        <source>There is already a laptop called {name} in this study.</source>
        <translation>Il y a déjà un ordinateur nommé {name} dans cette étude.</translation>
    </message>
    <message>
        <source>Reports tell laptops apart by their names. Nothing was made.</source>
        <translation>Les rapports distinguent les ordinateurs par leur nom. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>Donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>The recipients of this study are others than when its first laptop was enrolled.</source>
        <translation>Les destinataires de cette étude ne sont plus ceux de l’enregistrement de son premier ordinateur.</translation>
    </message>
    <message>
        <source>What that laptop seals would not open with the same keys. Nothing was done.</source>
        <translation>Ce que cet ordinateur scelle ne s’ouvrirait pas avec les mêmes clés. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Go on with the study as it was, or begin a new one.</source>
        <translation>Continuez avec l’étude telle qu’elle était, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>{path} is the file of a laptop itself.</source>
        <translation>{path} est lui-même le fichier d’un ordinateur de collecte.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Name the coordinator&apos;s study.</source>
        <translation>Indiquez l’étude de la coordination.</translation>
    </message>
    <message>
        <source>{path} names no keys: it has to have a `coordinator_key` and `recipients`.</source>
        <translation>{path} ne nomme aucune clé : il lui faut `coordinator_key` et `recipients`.</translation>
    </message>
    <message>
        <source>A laptop would have nobody to seal to. Nothing was made.</source>
        <translation>Un ordinateur n’aurait personne pour qui sceller. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The key that signs is not the one that {path} names.</source>
        <translation>La clé qui signe n’est pas celle que {path} nomme.</translation>
    </message>
    <message>
        <source>No laptop of the study would be believed. Nothing was made.</source>
        <translation>On ne croirait aucun ordinateur de l’étude. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Use the key whose public half stands in the definition as `coordinator_key`.</source>
        <translation>Utilisez la clé dont la moitié publique figure dans la définition comme `coordinator_key`.</translation>
    </message>
    <message>
        <source>It was not tried yet that these can open what is sealed: {holders}.</source>
        <translation>Il n’a pas encore été essayé que ceux-ci peuvent ouvrir ce qui est scellé : {holders}.</translation>
    </message>
    <message>
        <source>Records might be collected that nobody can read. Nothing was made.</source>
        <translation>On pourrait recueillir des enregistrements que personne ne peut lire. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Try the key of each (`sojourn key check KEY STUDY`).</source>
        <translation>Essayez la clé de chacun (`sojourn key check KEY STUDY`).</translation>
    </message>
    <message>
        <source>It was left as it is. Everything is still in the study; nothing was handed over.</source>
        <translation>Il a été laissé tel quel. Tout est encore dans l’étude ; rien n’a été remis.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a coordinator&apos;s study, which is handed over signed by the coordinator&apos;s key.</source>
        <translation>{path} est l’étude d’une coordination, qui se remet signée par la clé de celle-ci.</translation>
    </message>
    <message>
        <source>Everything is still in the study; nothing was handed over.</source>
        <translation>Tout est encore dans l’étude ; rien n’a été remis.</translation>
    </message>
    <message>
        <source>Name the key that its definition names as `coordinator_key`.</source>
        <translation>Indiquez la clé que sa définition nomme `coordinator_key`.</translation>
    </message>
    <message>
        <source>{path} is no laptop&apos;s file.</source>
        <translation>{path} n’est pas le fichier d’un ordinateur de collecte.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Name the file that was enrolled.</source>
        <translation>Indiquez le fichier qui a été enregistré.</translation>
    </message>
    <message>
        <source>{path} is no receipt for this laptop, {name}.</source>
        <translation>{path} n’est pas un reçu pour cet ordinateur, {name}.</translation>
    </message>
    <message>
        <source>Each laptop has its own; take the one that is named after it.</source>
        <translation>Chaque ordinateur a le sien ; prenez celui qui porte son nom.</translation>
    </message>
    <message>
        <source>No laptop would take the receipts, so none was written.</source>
        <translation>Aucun ordinateur n’accepterait les reçus ; aucun n’a donc été écrit.</translation>
    </message>
    <message>
        <source>Use another stick or folder.</source>
        <translation>Utilisez une autre clé USB ou un autre dossier.</translation>
    </message>
    <message>
        <source>{path} was written, but {reason}.</source>
        <translation>{path} a été écrit, mais : {reason}.</translation>
    </message>
    <message>
        <source>Don&apos;t trust this stick; use another.</source>
        <translation>Ne vous fiez pas à cette clé USB ; utilisez-en une autre.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>{path} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Copy it here again.</source>
        <translation>Copiez-le de nouveau ici.</translation>
    </message>
    <message>
        <source>{path} is not signed by the coordinator of this study.</source>
        <translation>{path} n’est pas signé par la coordination de cette étude.</translation>
    </message>
    <message>
        <source>{path} is no receipt.</source>
        <translation>{path} n’est pas un reçu.</translation>
    </message>
    <message>
        <source>Name the coordinator&apos;s.</source>
        <translation>Indiquez celui de la coordination.</translation>
    </message>
    <message>
        <source>The receipts can&apos;t be written to {folder} ({reason}).</source>
        <translation>Les reçus ne peuvent pas être écrits dans {folder} ({reason}).</translation>
    </message>
    <message>
        <source>What was merged is in the study.</source>
        <translation>Ce qui a été fusionné est dans l’étude.</translation>
    </message>
    <message>
        <source>Name another folder and merge the same bundles again; nothing comes in twice.</source>
        <translation>Indiquez un autre dossier et fusionnez de nouveau les mêmes lots ; rien n’entre deux fois.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Write to us: this study is larger than any that Sojourn was made for.</source>
        <translation>Écrivez-nous : cette étude dépasse tout ce pour quoi Sojourn est fait.</translation>
    </message>
    <message>
        <source>{path} is a laptop&apos;s file.</source>
        <translation>{path} est le fichier d’un ordinateur de collecte.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>{path} names no coordinator&apos;s key, so no bundle can be told from a forged one.</source>
        <translation>{path} ne nomme aucune clé de coordination ; aucun lot ne peut donc être distingué d’un faux.</translation>
    </message>
    <message>
        <source>Make the study from a definition with the lines that `sojourn key new` printed.</source>
        <translation>Faites l’étude à partir d’une définition qui a les lignes affichées par `sojourn key new`.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be the name of a file.</source>
        <translation>{name} ne peut pas être un nom de fichier.</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>Aucune clé n’a été créée.</translation>
    </message>
    <message>
        <source>Name the holder in plain letters.</source>
        <translation>Nommez le détenteur en lettres simples.</translation>
    </message>
    <message>
        <source>{path} has no key that opens records.</source>
        <translation>{path} ne contient aucune clé qui ouvre des enregistrements.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Name the file ending in {ending} that `sojourn key new` made; the other one signs.</source>
        <translation>Indiquez le fichier en {ending} que `sojourn key new` a créé ; l’autre signe.</translation>
    </message>
    <message>
        <source>Name the file ending in {ending} that `sojourn key new` made.</source>
        <translation>Indiquez le fichier en {ending} que `sojourn key new` a créé.</translation>
    </message>
    <message>
        <source>{path} is no key file, or a damaged one ({reason}).</source>
        <translation>{path} n’est pas un fichier de clé, ou il est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>Go back to a copy of it; another recipient&apos;s key opens the same records.</source>
        <translation>Revenez à une copie ; la clé d’un autre destinataire ouvre les mêmes enregistrements.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}.</source>
        <translation>La phrase secrète n’ouvre pas {path}.</translation>
    </message>
    <message>
        <source>Type it again; mind capitals and the keyboard&apos;s language. Without it the key is of no use.</source>
        <translation>Saisissez-la de nouveau ; attention aux majuscules et à la langue du clavier. Sans elle, la clé ne sert à rien.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>A passphrase has at least {shortest} characters; this one has {given}.</source>
        <translation>Une phrase secrète a au moins {shortest} caractères ; celle-ci en a {given}.</translation>
    </message>
    <message>
        <source>Choose a longer one: a few words that belong together for you alone are good.</source>
        <translation>Choisissez-en une plus longue : quelques mots liés pour vous seul conviennent.</translation>
    </message>
    <message>
        <source>It was left as it is, for a key that is lost can&apos;t be made again; no key was made.</source>
        <translation>Il a été laissé tel quel, car une clé perdue ne peut pas être refaite ; aucune clé n’a été créée.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Name the file {file} that `sojourn key new` made.</source>
        <translation>Indiquez le fichier {file} que `sojourn key new` a créé.</translation>
    </message>
    <message>
        <source>{path} is no signing key.</source>
        <translation>{path} n’est pas une clé de signature.</translation>
    </message>
    <message>
        <source>Name the file {file} that `sojourn key new` made; if it was damaged, go back to a copy.</source>
        <translation>Indiquez le fichier {file} que `sojourn key new` a créé ; s’il est endommagé, revenez à une copie.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>What was refused, and why</source>
        <translation>Ce qui a été refusé, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Choisir l&apos;emplacement…</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d&apos;accueil</translation>
    </message>
    <message numerus="yes">
        <source>Every record as it was given, of %n career(s)</source>
        <translation>
            <numerusform>Chaque enregistrement tel que donné, pour&#xa0;%n parcours</numerusform>
            <numerusform>Chaque enregistrement tel que donné, pour&#xa0;%n parcours</numerusform>
        </translation>
    </message>
    <message>
        <source>The package is for the team that ran the interviews: careers can be recognised in it, so keep it inside the team. It is one zip or a folder of tables.</source>
        <translation>Le paquet est destiné à l&apos;équipe qui a mené les entretiens&#xa0;: des parcours peuvent y être reconnus, gardez-le donc au sein de l&apos;équipe. C&apos;est un fichier zip ou un dossier de tableaux.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message>
        <source>Taking {0} in …</source>
        <translation>Importation de {0}…</translation>
    </message>
    <message>
        <source>Either all of it is done or none: stopping leaves everything as it was.</source>
        <translation>Tout est fait ou rien&#xa0;: en cas d&apos;arrêt, tout reste comme avant.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>L&apos;opération n&apos;a pas pu être faite</translation>
    </message>
    <message>
        <source>Careers written: {0}.</source>
        <translation>Parcours écrits&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>They are in {0}. These are the records as given: keep them inside the team.</source>
        <translation>Ils sont dans {0}. Ce sont les enregistrements tels que donnés&#xa0;: gardez-les au sein de l&apos;équipe.</translation>
    </message>
    <message>
        <source>An import of the package would refuse the respondents concerned. Mend these places in it, or go back to a copy of the study without them.</source>
        <translation>Un import du paquet refuserait les répondants concernés. Corrigez ces endroits dans le paquet, ou revenez à une copie de l’étude qui ne les a pas.</translation>
    </message>
    <message>
        <source>Careers written: {0}. Unfit for an import: {1}.</source>
        <translation>Parcours écrits&#xa0;: {0}. Refusés par un import&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Careers taken in: {0}.</source>
        <translation>Parcours importés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>Aucun n&apos;a été refusé.</translation>
    </message>
    <message>
        <source>Careers taken in: {0}. Refused: {1}.</source>
        <translation>Parcours importés&#xa0;: {0}. Refusés&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Of a respondent with anything refused nothing comes in. Mend these places in the package and import it again with the respondents that are missing.</source>
        <translation>Si quelque chose est refusé pour une personne, rien n&apos;est importé pour elle. Corrigez ces endroits dans le paquet et importez-le de nouveau avec les personnes manquantes.</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Exporter les enregistrements</translation>
    </message>
</context>
<context>
    <name>ExtraSection</name>
    <message>
        <source>Extra questions</source>
        <translation>Questions supplémentaires</translation>
    </message>
    <message>
        <source>Questions of your own, asked on pages before the review. They are written as an XLSForm (.xlsx), as for ODK or KoboToolbox. They may change while the study runs: each record keeps the version that it was asked.</source>
        <translation>Vos propres questions, posées sur des pages avant la relecture. Elles sont écrites dans un XLSForm (.xlsx), comme pour ODK ou KoboToolbox. Elles peuvent changer au cours de l&apos;étude : chaque enregistrement garde la version qui a été posée.</translation>
    </message>
    <message>
        <source>&amp;Choose a form…</source>
        <translation>&amp;Choisir un formulaire…</translation>
    </message>
    <message>
        <source>Ask &amp;none of them</source>
        <translation>N&apos;en poser &amp;aucune</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Voir l&apos;entretien</translation>
    </message>
    <message>
        <source>The extra questions, with what to think about</source>
        <translation>Les questions supplémentaires, avec ce à quoi il faut penser</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lecture de {0} …</translation>
    </message>
    <message>
        <source>{0} is not taken in; the questions are as they were.</source>
        <translation>{0} n&apos;est pas repris ; les questions sont telles qu&apos;elles étaient.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), version {0}</source>
        <translation>
            <numerusform>%n question, version {0}</numerusform>
            <numerusform>%n questions, version {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No extra questions are asked.</source>
        <translation>Aucune question supplémentaire n&apos;est posée.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>Attention : {0}</translation>
    </message>
    <message>
        <source>Free text can name people: it is kept out of every release.</source>
        <translation>Un texte libre peut nommer des personnes : il n&apos;entre dans aucune diffusion.</translation>
    </message>
    <message>
        <source>Calculated from free text: it is kept out of every release.</source>
        <translation>Calculé à partir d&apos;un texte libre : cela n&apos;entre dans aucune diffusion.</translation>
    </message>
    <message>
        <source>A day can be recognised by whoever knows the person; a year may be enough.</source>
        <translation>Un jour peut être reconnu par qui connaît la personne ; une année suffit peut-être.</translation>
    </message>
    <message>
        <source>About {0}. Reason given: {1}</source>
        <translation>Sur {0}. Raison donnée : {1}</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>un choix</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>plusieurs choix</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculé</translation>
    </message>
</context>
<context>
    <name>FieldworkDays</name>
    <message>
        <source>Interviews of this study are held from {0} to {1}; today is none of these days.</source>
        <translation>Les entretiens de cette étude ont lieu du {0} au {1} ; aujourd&apos;hui n&apos;est pas l&apos;un de ces jours.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Look at the dates</source>
        <translation>Voir les dates</translation>
    </message>
    <message>
        <source>Correct the end</source>
        <translation>Corriger la fin</translation>
    </message>
    <message>
        <source>Look at the papers</source>
        <translation>Voir les articles</translation>
    </message>
    <message>
        <source>Say what changed</source>
        <translation>Indiquer ce qui a changé</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Suite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>In which years were you awarded research grants?</source>
        <translation>En quelles années avez-vous obtenu des financements de recherche&#xa0;?</translation>
    </message>
    <message>
        <source>Year of a grant</source>
        <translation>Année d&apos;un financement</translation>
    </message>
    <message>
        <source>Add this year</source>
        <translation>Ajouter cette année</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The consent text does not say who is responsible for the data and how to reach them. Say it under Study design before anybody is interviewed.</source>
        <translation>Le texte de consentement ne dit pas qui est responsable des données ni comment le joindre. Indiquez-le sous Conception de l&apos;étude avant d&apos;interroger qui que ce soit.</translation>
    </message>
    <message>
        <source>Start an &amp;interview</source>
        <translation>Commencer un &amp;entretien</translation>
    </message>
    <message>
        <source>Go on with a &amp;paused interview…</source>
        <translation>Reprendre un entretien en &amp;pause…</translation>
    </message>
    <message>
        <source>See the &amp;results</source>
        <translation>Voir les &amp;résultats</translation>
    </message>
    <message>
        <source>See the pro&amp;gress</source>
        <translation>Voir l’a&amp;vancement</translation>
    </message>
    <message>
        <source>Study &amp;design…</source>
        <translation>&amp;Conception de l&apos;étude…</translation>
    </message>
    <message>
        <source>Study design</source>
        <translation>Conception de l&apos;étude</translation>
    </message>
    <message>
        <source>Consent, questions, sites, keys and laptops, and what is missing before fieldwork.</source>
        <translation>Consentement, questions, lieux, clés et ordinateurs, et ce qui manque avant le terrain.</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>A study is one file: it holds the questions, the careers that people tell, and nothing about who they are. Make one to start interviewing, or open one that you were given.</source>
        <translation>Une étude est un fichier&#xa0;: il contient les questions et les parcours indiqués, et rien sur l&apos;identité des personnes. Créez-en une pour commencer les entretiens, ou ouvrez celle que vous avez reçue.</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>Ouverture de {0}…</translation>
    </message>
    <message>
        <source>Interviews of {0}, kept in {1}</source>
        <translation>Entretiens de {0}, conservés dans {1}</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} avec {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n career(s)</source>
        <translation>
            <numerusform>%n parcours</numerusform>
            <numerusform>%n parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each interview adds one. It takes about three minutes.</source>
        <translation>Chaque entretien en ajoute un. Il prend environ trois minutes.</translation>
    </message>
    <message>
        <source>Each interview adds one.</source>
        <translation>Chaque entretien en ajoute un.</translation>
    </message>
    <message>
        <source>What these careers say, with the intervals and what they don&apos;t show.</source>
        <translation>Ce que disent ces parcours, avec les intervalles et ce qu&apos;ils ne montrent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed interview(s)</source>
        <translation>
            <numerusform>%n entretien scellé</numerusform>
            <numerusform>%n entretiens scellés</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be read here. Hand them over by the menu Fieldwork, for whoever merges them.</source>
        <translation>Ils ne sont pas lisibles ici. Remettez-les par le menu Terrain à qui les fusionne.</translation>
    </message>
    <message>
        <source>There are results where the interviews are merged.</source>
        <translation>Les résultats se trouvent là où les entretiens sont fusionnés.</translation>
    </message>
    <message>
        <source>No careers yet</source>
        <translation>Pas encore de parcours</translation>
    </message>
    <message>
        <source>Start the first interview; it takes about three minutes.</source>
        <translation>Commencez le premier entretien&#xa0;; il prend environ trois minutes.</translation>
    </message>
    <message>
        <source>Start the first interview.</source>
        <translation>Commencez le premier entretien.</translation>
    </message>
    <message>
        <source>There are results once there are careers.</source>
        <translation>Il y aura des résultats dès qu&apos;il y aura des parcours.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Interviews by site and day, and what has come of each laptop.</source>
        <translation>Les entretiens par lieu et par jour, et ce qui est arrivé de chaque ordinateur.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Études récentes</translation>
    </message>
    <message>
        <source>Open {0} in {1}</source>
        <translation>Ouvrir {0} dans {1}</translation>
    </message>
    <message>
        <source>An interrupted interview, at part {0} of {1}</source>
        <translation>Un entretien interrompu, à la partie {0}&#xa0;sur {1}</translation>
    </message>
</context>
<context>
    <name>IdleStrip</name>
    <message>
        <source>Is anybody there? In {0} s this interview is put aside. Press any key or touch to go on.</source>
        <translation>Y a-t-il quelqu&apos;un&#xa0;? Dans {0}&#xa0;s, cet entretien sera mis de côté. Appuyez sur une touche ou touchez l&apos;écran pour continuer.</translation>
    </message>
    <message>
        <source>Is anybody there? In {0} s this interview ends, and nothing of it is kept. Press any key or touch to go on.</source>
        <translation>Y a-t-il quelqu&apos;un&#xa0;? Dans {0}&#xa0;s, cet entretien prendra fin et rien n&apos;en sera conservé. Appuyez sur une touche ou touchez l&apos;écran pour continuer.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Stop here? Everything typed in this interview is then deleted and can&apos;t be brought back.</source>
        <translation>Arrêter ici&#xa0;? Tout ce qui a été saisi dans cet entretien est alors supprimé et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Arrêter et supprimer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close now? Pause, and your answers are encrypted with a code that only you get; or delete them. If you close without either, they can be opened on this computer for ten minutes and are then deleted.</source>
        <translation>Fermer maintenant ? Faites une pause, et vos réponses sont chiffrées avec un code que vous seul(e) recevez ; ou supprimez-les. Si vous fermez sans l’un ni l’autre, elles peuvent être ouvertes sur cet ordinateur pendant dix minutes, puis elles sont supprimées.</translation>
    </message>
    <message>
        <source>Pause with a code</source>
        <translation>Faire une pause avec un code</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Supprimer et fermer</translation>
    </message>
    <message>
        <source>Something went wrong in this program. Your answers up to here are saved; please go on.</source>
        <translation>Une erreur s&apos;est produite dans ce programme. Vos réponses jusqu&apos;ici sont enregistrées&#xa0;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Save everything again</source>
        <translation>Tout enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
</context>
<context>
    <name>InterviewShell</name>
    <message>
        <source>The study file can&apos;t be written: {0}.</source>
        <translation>Impossible d&apos;écrire dans le fichier de l&apos;étude&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Everything before is safe in the study.</source>
        <translation>Tout ce qui précède est en sécurité dans l&apos;étude.</translation>
    </message>
    <message>
        <source>You can go on typing: they are kept here and saved as soon as it works again.</source>
        <translation>Vous pouvez continuer à saisir&#xa0;: tout est gardé ici et sera enregistré dès que cela fonctionnera de nouveau.</translation>
    </message>
    <message>
        <source>The last %n change(s) are not saved yet.</source>
        <translation>La dernière réponse n&apos;est pas encore enregistrée.~Les&#xa0;%n derniers changements ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>There is no space left for the study file.</source>
        <translation>Il n&apos;y a plus d&apos;espace pour le fichier de l&apos;étude.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libérez de l&apos;espace sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program works with the study file.</source>
        <translation>Un autre programme utilise le fichier de l&apos;étude.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Fermez l&apos;autre, puis réessayez.</translation>
    </message>
    <message>
        <source>The study file is write-protected.</source>
        <translation>Le fichier de l&apos;étude est protégé en écriture.</translation>
    </message>
    <message>
        <source>Take off the write protection of the file and its folder, then try again.</source>
        <translation>Retirez la protection en écriture du fichier et de son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The study file is no longer at its place.</source>
        <translation>Le fichier de l&apos;étude n&apos;est plus à sa place.</translation>
    </message>
    <message>
        <source>Put it back, or plug its disk in again, then try again.</source>
        <translation>Remettez-le en place ou rebranchez son support, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and the interview could not be ended. Everything you answered is safe in the study as an interrupted interview.</source>
        <translation>Une erreur s&apos;est produite dans ce programme et l&apos;entretien n&apos;a pas pu être terminé. Toutes vos réponses sont en sécurité dans l&apos;étude, comme entretien interrompu.</translation>
    </message>
    <message>
        <source>Something went wrong in this program, and what you answered last is not saved yet (changes: {0}). It is kept here, and you can go on; everything before is safe in the study.</source>
        <translation>Une erreur s&apos;est produite dans ce programme et vos dernières réponses ne sont pas encore enregistrées (changements&#xa0;: {0}). Elles sont gardées ici et vous pouvez continuer&#xa0;; tout ce qui précède est en sécurité dans l&apos;étude.</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <translation>{0}&#xa0;: {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>JobSearches</name>
    <message>
        <source>Year of a job search</source>
        <translation>Année d&apos;une recherche d&apos;emploi</translation>
    </message>
    <message>
        <source>What you applied for</source>
        <translation>Ce à quoi vous avez candidaté</translation>
    </message>
    <message>
        <source>Click the year of a search, or type it, then say what you applied for.</source>
        <translation>Cliquez sur l&apos;année d&apos;une recherche ou saisissez-la, puis indiquez à quoi vous avez postulé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>&amp;Passphrase of the keys</source>
        <translation>&amp;Phrase secrète des clés</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>On a collecting laptop a finished interview is sealed at once, and only these keys open it. Each opens every record alone: of several keys one that is lost loses nothing. Nobody can make a lost key or passphrase again.</source>
        <translation>Sur un ordinateur de collecte, un entretien terminé est aussitôt scellé, et seules ces clés l&apos;ouvrent. Chacune ouvre seule chaque enregistrement : de plusieurs clés, une perdue ne fait rien perdre. Personne ne peut refaire une clé ou une phrase secrète perdue.</translation>
    </message>
    <message>
        <source>Open the &amp;recovery sheet, to print it</source>
        <translation>Ouvrir la feuille de &amp;récupération pour l&apos;imprimer</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>The keys can&apos;t change any more: a laptop was enrolled, or records are sealed.</source>
        <translation>Les clés ne peuvent plus changer : un ordinateur est inscrit, ou des enregistrements sont scellés.</translation>
    </message>
    <message>
        <source>There is no key yet: nothing would be sealed.</source>
        <translation>Il n&apos;y a pas encore de clé : rien ne serait scellé.</translation>
    </message>
    <message>
        <source>The key of {0} opened a test record that was sealed as an interview is.</source>
        <translation>La clé de {0} a ouvert un enregistrement d&apos;essai scellé comme un entretien.</translation>
    </message>
    <message>
        <source>✓ It opened a test record.</source>
        <translation>✓ Elle a ouvert un enregistrement d&apos;essai.</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>Elle n&apos;a pas encore été essayée.</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Essayer…</translation>
    </message>
    <message>
        <source>Try the key of {0}</source>
        <translation>Essayer la clé de {0}</translation>
    </message>
    <message>
        <source>the coordinator&apos;s keys</source>
        <translation>les clés de la coordination</translation>
    </message>
    <message>
        <source>the key of an escrow holder</source>
        <translation>la clé d&apos;un dépositaire</translation>
    </message>
    <message>
        <source>&amp;Who keeps it, such as the dean&apos;s office</source>
        <translation>&amp;Qui la garde, par exemple le décanat</translation>
    </message>
    <message>
        <source>&amp;Folder to keep it in</source>
        <translation>&amp;Dossier où la garder</translation>
    </message>
    <message>
        <source>A &amp;passphrase of several words</source>
        <translation>Une &amp;phrase secrète de plusieurs mots</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même &amp;encore une fois</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>&amp;Make it and try it</source>
        <translation>&amp;Créer et essayer</translation>
    </message>
    <message>
        <source>Please say who keeps this key.</source>
        <translation>Veuillez indiquer qui garde cette clé.</translation>
    </message>
    <message>
        <source>Please name the holder in plain letters, for a file has that name.</source>
        <translation>Veuillez nommer le dépositaire en lettres simples, car un fichier porte ce nom.</translation>
    </message>
    <message>
        <source>Please say in which folder the key is kept.</source>
        <translation>Veuillez indiquer dans quel dossier la clé est gardée.</translation>
    </message>
    <message>
        <source>There is a key {0} already. Choose another folder; that one was left as it is.</source>
        <translation>Il y a déjà une clé {0}. Choisissez un autre dossier ; elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>Une phrase secrète a au moins {0} caractères.</translation>
    </message>
    <message>
        <source>These two are not the same. Type the passphrase again.</source>
        <translation>Les deux diffèrent. Saisissez de nouveau la phrase secrète.</translation>
    </message>
    <message>
        <source>{0} was made, and its passphrase opens it. Print the recovery sheet, copy the folder to a place that burns down at another time, and keep the passphrase apart from both.</source>
        <translation>{0} a été créée, et sa phrase secrète l&apos;ouvre. Imprimez la feuille de récupération, copiez le dossier en un lieu qui brûlerait à un autre moment, et gardez la phrase secrète à part des deux.</translation>
    </message>
    <message>
        <source>Stopped; no key was made.</source>
        <translation>Arrêté ; aucune clé n&apos;a été créée.</translation>
    </message>
    <message>
        <source>Open {0} with a browser and print it.</source>
        <translation>Ouvrez {0} avec un navigateur et imprimez-le.</translation>
    </message>
    <message>
        <source>The key&apos;s f&amp;ile</source>
        <translation>F&amp;ichier de la clé</translation>
    </message>
    <message>
        <source>Its passp&amp;hrase</source>
        <translation>Sa p&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Essayer une clé</translation>
    </message>
    <message>
        <source>A test record is sealed to all keys of the study and opened with this one. Before that was done with every key no laptop is enrolled.</source>
        <translation>Un enregistrement d&apos;essai est scellé pour toutes les clés de l&apos;étude et ouvert avec celle-ci. Tant que cela n&apos;a pas été fait avec chaque clé, aucun ordinateur n&apos;est inscrit.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Please choose the file of the key; its name ends in {0}.</source>
        <translation>Veuillez choisir le fichier de la clé ; son nom se termine par {0}.</translation>
    </message>
</context>
<context>
    <name>LandmarksSection</name>
    <message>
        <source>Landmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Public events that everybody in this study remembers stand above the calendar and help with years. A few are enough.</source>
        <translation>Des événements publics dont chacun se souvient figurent au-dessus du calendrier et aident à situer les années. Quelques-uns suffisent.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Add an &amp;event</source>
        <translation>Ajouter un é&amp;vénement</translation>
    </message>
    <message>
        <source>A word or two, in each language of the consent text.</source>
        <translation>Un mot ou deux, dans chaque langue du consentement.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message>
        <source>&amp;Hand over to a stick or folder…</source>
        <translation>&amp;Remettre sur une clé USB ou dans un dossier…</translation>
    </message>
    <message>
        <source>&amp;Clear with a receipt…</source>
        <translation>&amp;Vider avec un reçu…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d’accueil</translation>
    </message>
    <message>
        <source>Sealed records on this laptop: {0}.</source>
        <translation>Enregistrements scellés sur cet ordinateur : {0}.</translation>
    </message>
    <message>
        <source>At work …</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Leave the stick where it is.</source>
        <translation>Laissez la clé USB en place.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Cela n’a pas pu se faire</translation>
    </message>
    <message>
        <source>Handed over: {0} sealed records, in {1}</source>
        <translation>Remis : {0} enregistrements scellés, dans {1}</translation>
    </message>
    <message>
        <source>It was read back from {0} and is whole. The stick can be removed once the system says so too. Nothing was deleted here: the next bundle has everything again.</source>
        <translation>Il a été relu depuis {0} et il est complet. La clé USB peut être retirée dès que le système le dit aussi. Rien n’a été supprimé ici : le prochain lot contiendra de nouveau tout.</translation>
    </message>
    <message>
        <source>Deleted: {0} sealed records that the coordinator has</source>
        <translation>Supprimés : {0} enregistrements scellés que la coordination possède</translation>
    </message>
    <message>
        <source>Still on this laptop: {0}.</source>
        <translation>Encore sur cet ordinateur : {0}.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>A bundle has everything that was sealed here. Who finds the stick can read how many interviews there were and on which days, and nothing that anybody answered.</source>
        <translation>Un lot contient tout ce qui a été scellé ici. Qui trouve la clé USB peut lire combien d’entretiens ont eu lieu et quels jours, et rien de ce que quiconque a répondu.</translation>
    </message>
    <message>
        <source>When the coordinator has merged a bundle there is a receipt for this laptop. With it the laptop deletes what has arrived, and nothing else.</source>
        <translation>Quand la coordination a repris un lot, il y a un reçu pour cet ordinateur. Avec lui l’ordinateur supprime ce qui est arrivé, et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>LaptopsSection</name>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Each laptop gets a file of its own, in which interviews are sealed as soon as they are finished. It collects by the definition of this moment: settle the rest first.</source>
        <translation>Chaque ordinateur reçoit son propre fichier, où les entretiens sont scellés dès qu&apos;ils sont terminés. Il collecte selon la définition du moment : fixez d&apos;abord le reste.</translation>
    </message>
    <message>
        <source>A laptop can be enrolled once the design is saved and the key of every recipient was tried (under Keys).</source>
        <translation>Un ordinateur peut être inscrit une fois la conception enregistrée et chaque clé essayée (sous Clés).</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;File to make; its name is the laptop&apos;s</source>
        <translation>&amp;Fichier à créer ; son nom est celui de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>I answer for it: the laptop&apos;s &amp;disk is encrypted</source>
        <translation>J&apos;en réponds : le &amp;disque de l&apos;ordinateur est chiffré</translation>
    </message>
    <message>
        <source>A s&amp;tick in the laptop for a copy of all that is sealed (may stay empty)</source>
        <translation>Une &amp;clé USB dans l&apos;ordinateur pour une copie de tout ce qui est scellé (peut rester vide)</translation>
    </message>
    <message>
        <source>The coordinator&apos;s &amp;key that signs</source>
        <translation>La &amp;clé de la coordination qui signe</translation>
    </message>
    <message>
        <source>Its &amp;passphrase</source>
        <translation>Sa &amp;phrase secrète</translation>
    </message>
    <message>
        <source>No laptop is enrolled yet.</source>
        <translation>Aucun ordinateur n&apos;est encore inscrit.</translation>
    </message>
    <message>
        <source>Made {0}. Move it to the laptop {1} and open it there with Sojourn. Don&apos;t copy it to a second one: enrol that too.</source>
        <translation>{0} a été créé. Transférez-le sur l&apos;ordinateur {1} et ouvrez-le là avec Sojourn. Ne le copiez pas sur un second : inscrivez-le aussi.</translation>
    </message>
    <message>
        <source>{0}: its disk was seen to be encrypted</source>
        <translation>{0} : son disque est visiblement chiffré</translation>
    </message>
    <message>
        <source>{0}: you answered for the encryption of its disk</source>
        <translation>{0} : vous avez répondu du chiffrement de son disque</translation>
    </message>
    <message>
        <source>Enrol a laptop</source>
        <translation>Inscrire un ordinateur</translation>
    </message>
    <message>
        <source>&amp;Enrol the laptop</source>
        <translation>&amp;Inscrire l&apos;ordinateur</translation>
    </message>
    <message>
        <source>The disk under this folder is encrypted, as far as this computer tells.</source>
        <translation>Le disque de ce dossier est chiffré, autant que cet ordinateur le montre.</translation>
    </message>
    <message>
        <source>The disk under this folder shows no encryption. Without it whoever takes the laptop reads an interview that is being typed.</source>
        <translation>Le disque de ce dossier ne montre aucun chiffrement. Sans lui, qui prend l&apos;ordinateur lit un entretien en cours de saisie.</translation>
    </message>
    <message>
        <source>Whether the disk under this folder is encrypted can&apos;t be seen from here (BitLocker and FileVault don&apos;t show).</source>
        <translation>On ne peut voir d&apos;ici si le disque de ce dossier est chiffré (BitLocker et FileVault ne le montrent pas).</translation>
    </message>
    <message>
        <source>Please say which file is made.</source>
        <translation>Veuillez indiquer quel fichier créer.</translation>
    </message>
    <message>
        <source>There is a file {0} already; it was left as it is.</source>
        <translation>Il y a déjà un fichier {0} ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There is already a laptop called {0}. Give the file another name.</source>
        <translation>Il y a déjà un ordinateur nommé {0}. Donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>A laptop whose disk is not encrypted is not enrolled. Encrypt it (LUKS, FileVault, BitLocker), then say so here.</source>
        <translation>Un ordinateur dont le disque n&apos;est pas chiffré n&apos;est pas inscrit. Chiffrez-le (LUKS, FileVault, BitLocker), puis indiquez-le ici.</translation>
    </message>
    <message>
        <source>Please choose the key that signs; the file is called {0}.</source>
        <translation>Veuillez choisir la clé qui signe ; le fichier s&apos;appelle {0}.</translation>
    </message>
</context>
<context>
    <name>LastingRow</name>
    <message>
        <source>Years it lasted</source>
        <translation>Durée en années</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Months more</source>
        <translation>Mois en plus</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>years and {months} months</source>
        <translation>ans et {months} mois</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Year of the mark</source>
        <translation>Année du repère</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>moved, child, new home …</source>
        <translation>déménagement, enfant, logement …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Only for you, to remember years by. It is not kept: when the interview ends or is interrupted, it is gone.</source>
        <translation>Seulement pour vous, comme aide-mémoire. Rien n&apos;est conservé : à la fin ou à l&apos;interruption de l&apos;entretien, tout disparaît.</translation>
    </message>
    <message>
        <source>Change the mark</source>
        <translation>Modifier le repère</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>Poser le repère</translation>
    </message>
    <message>
        <source>Change this mark or take it away</source>
        <translation>Modifier ou retirer ce repère</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Study</source>
        <translation>É&amp;tude</translation>
    </message>
    <message>
        <source>&amp;Fieldwork</source>
        <translation>&amp;Terrain</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
        <source>Start an &amp;interview</source>
        <translation>Commencer un &amp;entretien</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>Stud&amp;y design…</source>
        <translation>&amp;Conception de l&apos;étude…</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>&amp;Démonstration</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d&apos;accueil</translation>
    </message>
    <message>
        <source>I&amp;mport a package…</source>
        <translation>I&amp;mporter un paquet…</translation>
    </message>
    <message>
        <source>&amp;Export the records…</source>
        <translation>E&amp;xporter les enregistrements…</translation>
    </message>
    <message>
        <source>&amp;Withdraw a record…</source>
        <translation>Reti&amp;rer un enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Close this study</source>
        <translation>&amp;Fermer cette étude</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>&amp;Entretien</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>Partie &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Leave it for later</source>
        <translation>&amp;Laisser pour plus tard</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pause…</translation>
    </message>
    <message>
        <source>&amp;Booth</source>
        <translation>Sta&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Cover the screen</source>
        <translation>&amp;Masquer l&apos;écran</translation>
    </message>
    <message>
        <source>&amp;Staff…</source>
        <translation>É&amp;quipe…</translation>
    </message>
    <message>
        <source>&amp;Lock the booth</source>
        <translation>&amp;Verrouiller le stand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>A&amp;vancement</translation>
    </message>
    <message>
        <source>Paper for the &amp;ethics board…</source>
        <translation>Document pour le comité d’&amp;éthique…</translation>
    </message>
    <message>
        <source>&amp;Merge bundles…</source>
        <translation>&amp;Fusionner des lots…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Remettre…</translation>
    </message>
    <message>
        <source>&amp;Anonymise the study…</source>
        <translation>&amp;Anonymiser l’étude…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Bundles to merge</source>
        <translation>Lots à fusionner</translation>
    </message>
    <message>
        <source>Drop bundles, a folder or a stick here, or choose them below.</source>
        <translation>Déposez ici des lots, un dossier ou une clé USB, ou choisissez-les ci-dessous.</translation>
    </message>
    <message>
        <source>&amp;Key that opens records (.age)</source>
        <translation>&amp;Clé qui ouvre les enregistrements (.age)</translation>
    </message>
    <message>
        <source>Key that &amp;signs receipts (.key)</source>
        <translation>Clé qui &amp;signe les reçus (.key)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Empty the &amp;list</source>
        <translation>Vider la &amp;liste</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où en est le travail</translation>
    </message>
    <message>
        <source>Merge &amp;more</source>
        <translation>Fusionner d’&amp;autres</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d’accueil</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>It could not be finished</source>
        <translation>Cela n’a pas pu être terminé</translation>
    </message>
    <message>
        <source>Bundles that had come in by then are in the study, each whole. Merge the same ones again: nothing comes in twice.</source>
        <translation>Les lots déjà repris à ce moment sont dans l’étude, chacun en entier. Fusionnez les mêmes encore une fois : rien n’entre deux fois.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older or stick…</source>
        <translation>Choisir un &amp;dossier ou une clé USB…</translation>
    </message>
    <message>
        <source>Merge bundles</source>
        <translation>Fusionner des lots</translation>
    </message>
    <message>
        <source>What laptops and other coordinators hand over comes into this study, in any order and any number of times: nothing comes in twice.</source>
        <translation>Ce que remettent les ordinateurs et les autres coordinations entre dans cette étude, dans n’importe quel ordre et autant de fois qu’on veut : rien n’entre deux fois.</translation>
    </message>
    <message>
        <source>Without a key records come in sealed, and can be opened later. With the key that signs, each laptop gets a receipt, in the folder receipts beside the study.</source>
        <translation>Sans clé, les enregistrements entrent scellés et peuvent être ouverts plus tard. Avec la clé qui signe, chaque ordinateur a un reçu, dans le dossier receipts à côté de l’étude.</translation>
    </message>
</context>
<context>
    <name>MergeReportView</name>
    <message>
        <source>What became of each bundle</source>
        <translation>Ce qu’est devenu chaque lot</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>How much of each laptop has come</source>
        <translation>Ce qui est arrivé de chaque ordinateur</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>Enregistrements ici</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs portables</translation>
    </message>
    <message>
        <source>Bundles: {0}. Refused: {1}.</source>
        <translation>Lots : {0}. Refusés : {1}.</translation>
    </message>
    <message>
        <source>{0}, of {1}</source>
        <translation>{0}, de {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>Records that became readable: {0}.</source>
        <translation>Enregistrements devenus lisibles : {0}.</translation>
    </message>
    <message>
        <source>Records that are still sealed: {0}. Merge again with a key to read them.</source>
        <translation>Enregistrements encore scellés : {0}. Fusionnez de nouveau avec une clé pour les lire.</translation>
    </message>
    <message>
        <source>Records that came in several versions: {0}. All versions are kept, and one is read.</source>
        <translation>Enregistrements arrivés en plusieurs versions : {0}. Toutes sont gardées, une est lue.</translation>
    </message>
    <message>
        <source>Receipts written to {0}: {1}. Take each to its laptop, which then deletes what is here.</source>
        <translation>Reçus écrits dans {0} : {1}. Portez chacun à son ordinateur, qui supprime alors ce qui est ici.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Taken in</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Déjà repris</translation>
    </message>
    <message>
        <source>Nothing to do: the same stick twice is harmless.</source>
        <translation>Rien à faire : deux fois la même clé USB, c’est sans danger.</translation>
    </message>
    <message>
        <source>Refused: changed, or not by an enrolled laptop</source>
        <translation>Refusé : modifié, ou pas d’un ordinateur inscrit</translation>
    </message>
    <message>
        <source>Nothing of it came in. Find out where it came from, and ask its laptop for a new one.</source>
        <translation>Rien n’en a été repris. Cherchez d’où il vient, et demandez-en un nouveau à son ordinateur.</translation>
    </message>
    <message>
        <source>Refused: cut off</source>
        <translation>Refusé : tronqué</translation>
    </message>
    <message>
        <source>Nothing of it came in. Copy it again, or ask for it again.</source>
        <translation>Rien n’en a été repris. Copiez-le de nouveau, ou redemandez-le.</translation>
    </message>
    <message>
        <source>Refused: of another study</source>
        <translation>Refusé : d’une autre étude</translation>
    </message>
    <message>
        <source>Merge it into the study that it belongs to.</source>
        <translation>Fusionnez-le avec l’étude à laquelle il appartient.</translation>
    </message>
    <message>
        <source>Refused: seals to other keys</source>
        <translation>Refusé : scellé pour d’autres clés</translation>
    </message>
    <message>
        <source>Its laptop was enrolled with other keys than this study has. Ask who enrolled it.</source>
        <translation>Son ordinateur a été inscrit avec d’autres clés que celles de cette étude. Demandez qui l’a inscrit.</translation>
    </message>
    <message>
        <source>Refused: from a newer Sojourn</source>
        <translation>Refusé : d’un Sojourn plus récent</translation>
    </message>
    <message>
        <source>Install the newest Sojourn on this computer, then merge it again.</source>
        <translation>Installez le Sojourn le plus récent sur cet ordinateur, puis fusionnez-le de nouveau.</translation>
    </message>
    <message>
        <source>Refused: larger than any bundle</source>
        <translation>Refusé : plus grand que tout lot</translation>
    </message>
    <message>
        <source>No laptop writes such a file. Ask for the bundle again.</source>
        <translation>Aucun ordinateur n’écrit un tel fichier. Redemandez le lot.</translation>
    </message>
    <message>
        <source>Refused: no bundle</source>
        <translation>Refusé : ce n’est pas un lot</translation>
    </message>
    <message>
        <source>Choose files that end in .bundle, or a folder with some.</source>
        <translation>Choisissez des fichiers qui finissent par .bundle, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Refused: can&apos;t be read</source>
        <translation>Refusé : illisible</translation>
    </message>
    <message>
        <source>Copy it to this computer first, or try another stick.</source>
        <translation>Copiez-le d’abord sur cet ordinateur, ou essayez une autre clé USB.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>The bundle may be good. Free some space on this disk, then merge it again.</source>
        <translation>Le lot est peut-être bon. Libérez de la place sur ce disque, puis fusionnez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} nouveaux</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} déjà présents</translation>
    </message>
    <message>
        <source>{0} withdrawn</source>
        <translation>{0} retirés</translation>
    </message>
    <message>
        <source>{0} in another version</source>
        <translation>{0} dans une autre version</translation>
    </message>
    <message>
        <source>{0} only listed</source>
        <translation>{0} seulement mentionnés</translation>
    </message>
    <message>
        <source>There are two of it, or its file was put back from a backup. All its records are in. Enrol a second computer as a laptop of its own.</source>
        <translation>Il existe en double, ou son fichier vient d’une sauvegarde. Tous ses enregistrements sont repris. Inscrivez un second ordinateur pour lui-même.</translation>
    </message>
    <message>
        <source>{0} have not come yet: ask for its next bundle.</source>
        <translation>{0} ne sont pas encore arrivés : demandez le prochain lot.</translation>
    </message>
    <message>
        <source>a coordinator&apos;s study</source>
        <translation>l’étude d’une coordination</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong: this is a bug of ours.</source>
        <translation>Une erreur s&apos;est produite&#xa0;: elle vient de nous.</translation>
    </message>
    <message>
        <source>Every answer that was given before it is in the study. You can go on; if the window behaves oddly, close it and open the study again.

Please send us the report {0} (look through it first: it may show values you gave).</source>
        <translation>Toutes les réponses données auparavant sont dans l&apos;étude. Vous pouvez continuer&#xa0;; si la fenêtre se comporte étrangement, fermez-la et rouvrez l&apos;étude.

Merci de nous envoyer le rapport {0} (parcourez-le d&apos;abord&#xa0;: il peut montrer des valeurs saisies).</translation>
    </message>
    <message>
        <source>below</source>
        <translation>ci-dessous</translation>
    </message>
    <message>
        <source>Collects research careers and tests, with data, what people say about moving between academia and industry. Free software under the MIT licence.</source>
        <translation>Recueille des parcours de recherche et vérifie, données à l&apos;appui, ce que l&apos;on dit des passages entre université et entreprise. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Studies (*{0})</source>
        <translation>Études (*{0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where to keep the study</source>
        <translation>Où conserver l&apos;étude</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <source>Data packages (*.zip {0})</source>
        <translation>Paquets de données (*.zip {0})</translation>
    </message>
    <message>
        <source>Where to write the package</source>
        <translation>Où écrire le paquet</translation>
    </message>
    <message>
        <source>One file (*{0})</source>
        <translation>Un fichier (*{0})</translation>
    </message>
    <message>
        <source>A folder of tables (*)</source>
        <translation>Un dossier de tableaux (*)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Choisir une clé</translation>
    </message>
    <message>
        <source>Keys (*.age *.key)</source>
        <translation>Clés (*.age *.key)</translation>
    </message>
    <message>
        <source>Take a definition in</source>
        <translation>Reprendre une définition</translation>
    </message>
    <message>
        <source>Definitions (*.toml)</source>
        <translation>Définitions (*.toml)</translation>
    </message>
    <message>
        <source>Choose a form of extra questions</source>
        <translation>Choisir un formulaire de questions supplémentaires</translation>
    </message>
    <message>
        <source>Forms (*.xlsx)</source>
        <translation>Formulaires (*.xlsx)</translation>
    </message>
    <message>
        <source>Where to write the definition</source>
        <translation>Où écrire la définition</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Charger un plan</translation>
    </message>
    <message>
        <source>Plans (*{0})</source>
        <translation>Plans d’analyse (*{0})</translation>
    </message>
    <message>
        <source>Where to keep the plan</source>
        <translation>Où conserver le plan</translation>
    </message>
    <message>
        <source>A page (*{0})</source>
        <translation>Une page (*{0})</translation>
    </message>
    <message>
        <source>A document to print (*{0})</source>
        <translation>Un document à imprimer (*{0})</translation>
    </message>
    <message>
        <source>A table (*{0})</source>
        <translation>Un tableau (*{0})</translation>
    </message>
    <message>
        <source>A picture (*{0})</source>
        <translation>Une image (*{0})</translation>
    </message>
    <message>
        <source>Where to write the progress</source>
        <translation>Où écrire l’avancement</translation>
    </message>
    <message>
        <source>Where to write the paper</source>
        <translation>Où écrire le document</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>Choisir des lots</translation>
    </message>
    <message>
        <source>Bundles (*{0})</source>
        <translation>Lots (*{0})</translation>
    </message>
    <message>
        <source>Choose the receipt</source>
        <translation>Choisir le reçu</translation>
    </message>
    <message>
        <source>Receipts (*{0})</source>
        <translation>Reçus (*{0})</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>One page (*.pdf)</source>
        <translation>Une page (*.pdf)</translation>
    </message>
    <message>
        <source>withdrawal-code.pdf</source>
        <translation>code-de-retrait.pdf</translation>
    </message>
</context>
<context>
    <name>NewStudyPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>&amp;Créer l&apos;étude</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stopped; no study was made.</source>
        <translation>Arrêté&#xa0;; aucune étude n&apos;a été créée.</translation>
    </message>
    <message>
        <source>A new study</source>
        <translation>Une nouvelle étude</translation>
    </message>
    <message>
        <source>&amp;Title, as respondents see it</source>
        <translation>&amp;Titre, tel que le voient les personnes interrogées</translation>
    </message>
    <message>
        <source>Neutral, so that it suggests no answer.</source>
        <translation>Neutre, pour ne suggérer aucune réponse.</translation>
    </message>
    <message>
        <source>&amp;Year of the interviews</source>
        <translation>&amp;Année des entretiens</translation>
    </message>
    <message>
        <source>Who is &amp;responsible for the data</source>
        <translation>Qui est &amp;responsable des données</translation>
    </message>
    <message>
        <source>&amp;How to reach them</source>
        <translation>&amp;Comment les joindre</translation>
    </message>
    <message>
        <source>Respondents read both with the consent text, before they agree.</source>
        <translation>Les personnes interrogées lisent les deux avec le texte de consentement, avant d’accepter.</translation>
    </message>
    <message>
        <source>&amp;File it is kept in</source>
        <translation>&amp;Fichier où elle est conservée</translation>
    </message>
    <message>
        <source>Please give the study a title.</source>
        <translation>Merci de donner un titre à l&apos;étude.</translation>
    </message>
    <message>
        <source>Please give the year of the interviews, such as {0}.</source>
        <translation>Merci d&apos;indiquer l&apos;année des entretiens, par exemple {0}.</translation>
    </message>
    <message>
        <source>Please say who is responsible for the data: a person or an office.</source>
        <translation>Veuillez indiquer qui est responsable des données : une personne ou un service.</translation>
    </message>
    <message>
        <source>Please say how they are reached, for instance by which e-mail address.</source>
        <translation>Veuillez indiquer comment les joindre, par exemple à quelle adresse e-mail.</translation>
    </message>
    <message>
        <source>Please say in fewer words who is responsible and how they are reached.</source>
        <translation>Veuillez indiquer en moins de mots qui est responsable et comment les joindre.</translation>
    </message>
    <message>
        <source>Please say in which file it is kept.</source>
        <translation>Merci d&apos;indiquer dans quel fichier elle est conservée.</translation>
    </message>
    <message>
        <source>There is a file {0} already. Choose another name, or open it.</source>
        <translation>Le fichier {0} existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{0}: one less</source>
        <translation>{0}&#xa0;: un de moins</translation>
    </message>
    <message>
        <source>{0}: one more</source>
        <translation>{0}&#xa0;: un de plus</translation>
    </message>
</context>
<context>
    <name>PaperChart</name>
    <message>
        <source>Papers in each year</source>
        <translation>Articles de chaque année</translation>
    </message>
    <message>
        <source>{0} as in a typical year; type a number if this year was different</source>
        <translation>{0} comme dans une année typique&#xa0;; saisissez un nombre si cette année était différente</translation>
    </message>
    <message>
        <source>Papers a year</source>
        <translation>Articles par an</translation>
    </message>
    <message>
        <source>Papers in {0}</source>
        <translation>Articles en {0}</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Choisir où…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d’accueil</translation>
    </message>
    <message>
        <source>Paper for the ethics board</source>
        <translation>Document pour le comité d’éthique</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message>
        <source>What is stored, where, for how long and who can read it, from this study&apos;s own file</source>
        <translation>Ce qui est conservé, où, combien de temps et qui peut le lire, d’après le fichier même de cette étude</translation>
    </message>
    <message>
        <source>It also has the consent texts, every question in every language, the logs of deletions and merges, the reasons for sensitive extra questions, and the risks that remain. What only those responsible can know is marked: fill it in before you hand the paper in. It is written in English.</source>
        <translation>Il contient aussi les textes de consentement, chaque question dans chaque langue, les journaux des suppressions et des fusions, les raisons des questions supplémentaires sensibles et les risques qui subsistent. Ce que seuls les responsables peuvent savoir est signalé : complétez-le avant de remettre le document. Il est rédigé en anglais.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Écrit dans {0}.</translation>
    </message>
    <message>
        <source>No program was found to open it with. It is {0}</source>
        <translation>Aucun programme n’a été trouvé pour l’ouvrir. Le fichier est {0}</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Cover</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Masquer l&apos;écran</translation>
    </message>
    <message>
        <source>Part {0} of {1}: {2}</source>
        <translation>Partie {0}&#xa0;sur {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0}, now</source>
        <translation>{0}, en cours</translation>
    </message>
    <message>
        <source>Time left: {0}</source>
        <translation>Temps restant&#xa0;: {0}</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message>
        <source>about two minutes</source>
        <translation>environ deux minutes</translation>
    </message>
    <message>
        <source>about three minutes</source>
        <translation>environ trois minutes</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>I have &amp;noted it</source>
        <translation>Je l&apos;ai &amp;noté</translation>
    </message>
    <message>
        <source>Your interview is paused</source>
        <translation>Votre entretien est en pause</translation>
    </message>
    <message>
        <source>Note this code. With it you go on where you are:</source>
        <translation>Notez ce code. Il vous permet de reprendre là où vous êtes&#xa0;:</translation>
    </message>
    <message>
        <source>Your answers are encrypted with this code and nobody can read them without it. It is shown only now and kept nowhere: without it you would have to begin anew.</source>
        <translation>Vos réponses sont chiffrées avec ce code et personne ne peut les lire sans lui. Il n&apos;est affiché que maintenant et n&apos;est conservé nulle part&#xa0;: sans lui, il faudrait recommencer.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Finished interviews by site</source>
        <translation>Entretiens terminés par lieu</translation>
    </message>
    <message>
        <source>Finished interviews by day</source>
        <translation>Entretiens terminés par jour</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>sans lieu</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>{finished}, interrupted: {interrupted}, refused: {refused}</source>
        <translation>{finished}, interrompus : {interrupted}, refusés : {refused}</translation>
    </message>
    <message>
        <source>{finished} of {target}, interrupted: {interrupted}, refused: {refused}</source>
        <translation>{finished} sur {target}, interrompus : {interrupted}, refusés : {refused}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Staff &amp;PIN</source>
        <translation>Code &amp;PIN de l&apos;équipe</translation>
    </message>
    <message>
        <source>That was not the PIN. You can try again in {0} s.</source>
        <translation>Ce n&apos;était pas le code PIN. Vous pourrez réessayer dans {0}&#xa0;s.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>People and places</source>
        <translation>Personnes et lieux</translation>
    </message>
    <message>
        <source>How interviews are held, where, how many of them, and how respondents are found.</source>
        <translation>Comment se tiennent les entretiens, où, combien, et comment on trouve les personnes.</translation>
    </message>
    <message>
        <source>Interviews are &amp;held</source>
        <translation>Les entretiens se &amp;tiennent</translation>
    </message>
    <message>
        <source>at a booth, with staff</source>
        <translation>sur un stand, avec du personnel</translation>
    </message>
    <message>
        <source>by respondents alone, at their own machine</source>
        <translation>par les personnes seules, sur leur propre machine</translation>
    </message>
    <message>
        <source>in a department, one after the other</source>
        <translation>dans un département, l&apos;un après l&apos;autre</translation>
    </message>
    <message>
        <source>At a booth the window is locked between respondents by a PIN of the staff.</source>
        <translation>Sur un stand, la fenêtre est verrouillée entre deux personnes par un code du personnel.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Name, such as Hall 1</source>
        <translation>Nom, par exemple Hall 1</translation>
    </message>
    <message>
        <source>Interviews wanted</source>
        <translation>Entretiens souhaités</translation>
    </message>
    <message>
        <source>Add a &amp;site</source>
        <translation>Ajouter un &amp;lieu</translation>
    </message>
    <message>
        <source>With two or more, each interview is asked for its site. Targets may stay empty.</source>
        <translation>À partir de deux, chaque entretien demande le lieu. Les objectifs peuvent rester vides.</translation>
    </message>
    <message>
        <source>How respondents are found</source>
        <translation>Comment on trouve les personnes</translation>
    </message>
    <message>
        <source>A single one is not asked.</source>
        <translation>Un seul n&apos;est pas demandé.</translation>
    </message>
    <message>
        <source>At a booth, seconds until an interview that nobody touches e&amp;nds</source>
        <translation>Sur un stand, &amp;secondes avant la fin d&apos;un entretien que personne ne touche</translation>
    </message>
    <message>
        <source>&amp;What becomes of it then</source>
        <translation>&amp;Ce qu&apos;il devient alors</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <translation>il est supprimé</translation>
    </message>
    <message>
        <source>the staff can go on with it for ten minutes</source>
        <translation>le personnel peut le reprendre pendant dix minutes</translation>
    </message>
</context>
<context>
    <name>PlanHolder</name>
    <message>
        <source>Getting the plan …</source>
        <translation>Préparation du plan …</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>people of 100</source>
        <translation>personnes sur 100</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>ou plus</translation>
    </message>
    <message>
        <source>or less</source>
        <translation>ou moins</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>Impossible d’écrire {0} : {1}.</translation>
    </message>
    <message>
        <source>This is the plan that ships with Sojourn, made without these data.</source>
        <translation>C’est le plan fourni avec Sojourn, établi sans ces données.</translation>
    </message>
    <message>
        <source>The study named this plan before its first record.</source>
        <translation>L’étude a nommé ce plan avant son premier enregistrement.</translation>
    </message>
    <message>
        <source>A plan that the study did not name before its first record: its analysis will be called exploratory.</source>
        <translation>Un plan que l’étude n’a pas nommé avant son premier enregistrement : son analyse sera dite exploratoire.</translation>
    </message>
    <message>
        <source>The plan of the analysis</source>
        <translation>Le plan de l’analyse</translation>
    </message>
    <message>
        <source>A plan says beforehand what is tested and how large an effect has to be to matter to anybody. Each claim more makes every one harder to settle.</source>
        <translation>Un plan dit d’avance ce qui est testé et quelle taille doit avoir un effet pour compter pour quelqu’un. Chaque affirmation de plus rend chacune plus difficile à trancher.</translation>
    </message>
    <message>
        <source>Whose careers</source>
        <translation>Quels parcours</translation>
    </message>
    <message>
        <source>Without a mark everybody&apos;s. Else those who gave one of the marked answers to each question that has marks.</source>
        <translation>Sans coche, ceux de tous. Sinon, ceux des personnes ayant donné une des réponses cochées à chaque question qui en a.</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Comment on calcule</translation>
    </message>
    <message>
        <source>Chances are over ten years, for the numbers are named after that. Checks, references and wordings of a plan are changed in its file.</source>
        <translation>Les chances portent sur dix ans, car les chiffres en portent le nom. Vérifications, références et formulations d’un plan se changent dans son fichier.</translation>
    </message>
    <message>
        <source>&amp;Analyse by this plan</source>
        <translation>&amp;Analyser selon ce plan</translation>
    </message>
    <message>
        <source>Sav&amp;e…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>As it sh&amp;ips</source>
        <translation>Tel que fourn&amp;i</translation>
    </message>
    <message>
        <source>Level of si&amp;gnificance</source>
        <translation>Seuil de si&amp;gnification</translation>
    </message>
    <message>
        <source>&amp;Years in industry that the figure shows</source>
        <translation>Années dans l’industrie que montre la figure (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>Charger (&amp;L)…</translation>
    </message>
    <message>
        <source>The plan of the analysis in sight is lost; this is the plan that ships.</source>
        <translation>Le plan de l’analyse affichée est perdu ; c’est ici le plan fourni avec Sojourn.</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Toutes les affirmations</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The claims of the plan</source>
        <translation>Les affirmations du plan</translation>
    </message>
    <message>
        <source>Space takes a claim in or out; type in the second column what effect matters.</source>
        <translation>Espace ajoute ou retire une affirmation ; tapez dans la deuxième colonne l’effet qui compte.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>Numé&amp;ro de version</translation>
    </message>
    <message>
        <source>See&amp;d of random numbers</source>
        <translation>Graine &amp;des nombres aléatoires</translation>
    </message>
    <message>
        <source>Times that people are drawn ane&amp;w</source>
        <translation>Nombre de tirages des personnes (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fewest people that are drawn</source>
        <translation>Nombre minimal de personnes &amp;figurées</translation>
    </message>
    <message>
        <source>Year in which observed &amp;curves start</source>
        <translation>Année où &amp;commencent les courbes observées</translation>
    </message>
</context>
<context>
    <name>ProcessTask</name>
    <message>
        <source>The work could not be started: {0}</source>
        <translation>L&apos;opération n&apos;a pas pu démarrer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Fermez quelques programmes et réessayez.</translation>
    </message>
    <message>
        <source>This stopped at a mistake of ours, not of your data.</source>
        <translation>L&apos;opération s&apos;est arrêtée sur une erreur de notre part, pas de vos données.</translation>
    </message>
    <message>
        <source>The study is as it was before.</source>
        <translation>L&apos;étude est comme avant.</translation>
    </message>
    <message>
        <source>Please send us the report {0} (look through it first: it may show values you gave).</source>
        <translation>Merci de nous envoyer le rapport {0} (parcourez-le d&apos;abord&#xa0;: il peut montrer des valeurs saisies).</translation>
    </message>
    <message>
        <source>No report could be kept: free some space on the disk and try again.</source>
        <translation>Aucun rapport n&apos;a pu être conservé&#xa0;: libérez de l&apos;espace sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>What was done by then is in the study, whole.</source>
        <translation>Ce qui était fait jusque-là est entièrement dans l’étude.</translation>
    </message>
    <message>
        <source>The work was ended from outside{0}</source>
        <translation>L&apos;opération a été interrompue de l&apos;extérieur{0}</translation>
    </message>
    <message>
        <source>Nothing was changed in the study.</source>
        <translation>Rien n&apos;a été modifié dans l&apos;étude.</translation>
    </message>
    <message>
        <source>Often the memory was not enough: close other programs and try again.</source>
        <translation>Souvent, la mémoire n&apos;a pas suffi&#xa0;: fermez d&apos;autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d’accueil</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>A mark across a bar is what is wanted; the empty piece is what was interrupted or refused.</source>
        <translation>Un trait en travers d’une barre indique ce qui est voulu ; la partie vide, ce qui a été interrompu ou refusé.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Records, time and quality</source>
        <translation>Enregistrements, durée et qualité</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs portables</translation>
    </message>
    <message>
        <source>Counts under {0} are held back, and with them so many others that no total tells them. Counts by site and day have no link to any record.</source>
        <translation>Les nombres inférieurs à {0} ne sont pas communiqués, ni autant d’autres qu’il faut pour qu’aucun total ne les révèle. Les nombres par lieu et par jour n’ont aucun lien avec un enregistrement.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Écrit dans {0}.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter pour le moment</translation>
    </message>
    <message>
        <source>How many interviews were finished is held back</source>
        <translation>Le nombre d’entretiens terminés n’est pas communiqué</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) finished</source>
        <translation>
            <numerusform>%n entretien terminé</numerusform>
            <numerusform>%n entretiens terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} wanted</source>
        <translation>{0} sur {1} voulus</translation>
    </message>
    <message>
        <source>Start the first interview on this laptop: it is counted as soon as it has ended.</source>
        <translation>Commencez le premier entretien sur cet ordinateur : il est compté dès qu’il est achevé.</translation>
    </message>
    <message>
        <source>Start the first interview here, or enrol a laptop and merge what it collected; both are counted by site and day.</source>
        <translation>Commencez ici le premier entretien, ou enregistrez un ordinateur et fusionnez ce qu’il a recueilli ; les deux sont comptés par lieu et par jour.</translation>
    </message>
    <message>
        <source>Everything that is sealed on this laptop is on its stick too.</source>
        <translation>Tout ce qui est scellé sur cet ordinateur est aussi sur sa clé USB.</translation>
    </message>
    <message>
        <source>This laptop copies what it seals to no stick: hand over a bundle every evening.</source>
        <translation>Cet ordinateur ne copie ce qu’il scelle sur aucune clé USB : remettez un lot chaque soir.</translation>
    </message>
    <message>
        <source>Records: readable here {0}, sealed {1}, deleted on withdrawal {2}.</source>
        <translation>Enregistrements : lisibles ici {0}, scellés {1}, supprimés après retrait {2}.</translation>
    </message>
    <message>
        <source>In the middle an interview took {0} minutes or more.</source>
        <translation>Au milieu de la distribution, un entretien a duré {0} minutes ou plus.</translation>
    </message>
    <message>
        <source>Too few records are readable here to tell of their quality.</source>
        <translation>Trop peu d’enregistrements sont lisibles ici pour parler de leur qualité.</translation>
    </message>
    <message>
        <source>Data quality in the middle: {0}; 1 is nothing noticed. What was noticed on average, where 0 is nothing and 1 all of it:</source>
        <translation>Qualité des données au milieu : {0} ; 1 signifie que rien n’a été remarqué. Ce qui a été remarqué en moyenne, 0 étant rien et 1 tout :</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Say how much each was</source>
        <translation>Indiquer la part de chacun</translation>
    </message>
    <message>
        <source>another year</source>
        <translation>une autre année</translation>
    </message>
    <message>
        <source>You were a PhD student since another year</source>
        <translation>Votre doctorat a commencé une autre année</translation>
    </message>
    <message>
        <source>{years}: {one} and {other} at the same time. How much of a full-time job was each?</source>
        <translation>{years}&#xa0;: «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» en même temps. Quelle part d&apos;un temps plein chacun représentait-il&#xa0;?</translation>
    </message>
    <message>
        <source>You were a PhD student since {year}</source>
        <translation>Votre doctorat a commencé en {year}</translation>
    </message>
    <message>
        <source>A PhD student until {year}</source>
        <translation>Doctorat jusqu&apos;en {year}</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Une pause</translation>
    </message>
    <message>
        <source>A break: not in paid work</source>
        <translation>Une pause&#xa0;: sans emploi rémunéré</translation>
    </message>
    <message>
        <source>Another position</source>
        <translation>Un autre poste</translation>
    </message>
    <message>
        <source>Add a position there</source>
        <translation>Y ajouter un poste</translation>
    </message>
    <message>
        <source>{years}: nothing told, and you got your PhD in {phd}. What was it?</source>
        <translation>{years}&#xa0;: rien d&apos;indiqué, et vous avez obtenu votre doctorat en {phd}. Que s&apos;est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>{years}: nothing told. You got your PhD in {phd}: if you were a PhD student until then, since which year?</source>
        <translation>{years}&#xa0;: rien d&apos;indiqué. Vous avez obtenu votre doctorat en {phd}&#xa0;: si vous étiez en doctorat jusque-là, depuis quelle année&#xa0;?</translation>
    </message>
    <message>
        <source>{years}: nothing told yet. What came next?</source>
        <translation>{years}&#xa0;: rien d&apos;indiqué pour l&apos;instant. Qu&apos;y a-t-il eu ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>{years}: nothing told. A break?</source>
        <translation>{years}&#xa0;: rien d&apos;indiqué. Une pause&#xa0;?</translation>
    </message>
    <message>
        <source>Also open: {years}.</source>
        <translation>Également à compléter&#xa0;: {years}.</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Begin with a set and move single questions. Each record names what it was asked, so a study may change its questions while it runs.</source>
        <translation>Partez d&apos;un ensemble et déplacez des questions. Chaque enregistrement nomme ce qui a été demandé : une étude peut donc changer de questions en cours de route.</translation>
    </message>
    <message>
        <source>The &amp;core: a booth&apos;s three minutes</source>
        <translation>Le &amp;noyau : trois minutes sur un stand</translation>
    </message>
    <message>
        <source>The f&amp;ull set</source>
        <translation>L&apos;ensemble &amp;complet</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Voir l&apos;entretien</translation>
    </message>
    <message>
        <source>The questions, marked where they are asked</source>
        <translation>Les questions, cochées si elles sont posées</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), about {0} minutes for a career of four positions</source>
        <translation>
            <numerusform>Une question, environ {0} minutes pour une carrière de quatre postes</numerusform>
            <numerusform>%n questions, environ {0} minutes pour une carrière de quatre postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>core</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show my code</source>
        <translation>Afficher mon code</translation>
    </message>
    <message>
        <source>The code is gone from this screen and this computer. It can&apos;t be shown again.</source>
        <translation>Le code a disparu de cet écran et de cet ordinateur. Il ne peut plus être affiché.</translation>
    </message>
    <message>
        <source>Nobody can find your answers by your name. If you ever want them deleted, you need a code. It is shown once, for a minute: photograph it or write it down.</source>
        <translation>Personne ne peut retrouver vos réponses par votre nom. Si vous voulez un jour les faire supprimer, il vous faut un code. Il est affiché une seule fois, pendant une minute&#xa0;: photographiez-le ou notez-le.</translation>
    </message>
    <message>
        <source>The code was not saved; your answers are.</source>
        <translation>Le code n&apos;a pas été enregistré&#xa0;; vos réponses le sont.</translation>
    </message>
    <message>
        <source>The minute is over, and the code is gone.</source>
        <translation>La minute est écoulée et le code a disparu.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}).</source>
        <translation>{0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <source>Choose another place, or photograph the code.</source>
        <translation>Choisissez un autre emplacement, ou photographiez le code.</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Code de retrait</translation>
    </message>
    <message>
        <source>QR code with the code and the contact, and none of your answers</source>
        <translation>Code QR avec le code et le contact, sans aucune de vos réponses</translation>
    </message>
    <message>
        <source>I have it, hide it</source>
        <translation>Je l&apos;ai, masquer</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Withdrawal code: {0}</source>
        <translation>Code de retrait&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Whoever has this code can have your record deleted. It is kept nowhere here, so a lost code can&apos;t be replaced. Once the study has made its records anonymous, nobody can find yours.</source>
        <translation>Toute personne qui a ce code peut faire supprimer votre enregistrement. Il n&apos;est conservé nulle part ici&#xa0;: un code perdu ne peut pas être remplacé. Une fois les enregistrements de l&apos;étude rendus anonymes, personne ne peut retrouver le vôtre.</translation>
    </message>
    <message numerus="yes">
        <source>It is gone in %n second(s).</source>
        <translation>
            <numerusform>Il disparaît dans&#xa0;%n seconde.</numerusform>
            <numerusform>Il disparaît dans&#xa0;%n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>How far the analysis is</source>
        <translation>Avancement de l&apos;analyse</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>Les affirmations</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Analyses so far</source>
        <translation>Analyses précédentes</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d&apos;accueil</translation>
    </message>
    <message>
        <source>Go on with a paused interview</source>
        <translation>Reprendre un entretien en pause</translation>
    </message>
    <message>
        <source>The &amp;code that you noted</source>
        <translation>Le &amp;code que vous avez noté</translation>
    </message>
    <message>
        <source>No interview with this code is paused here. Compare it with what you noted, or it was paused on another computer or has gone on already.</source>
        <translation>Aucun entretien avec ce code n&apos;est en pause ici. Comparez-le avec ce que vous avez noté, ou bien il a été mis en pause sur un autre ordinateur ou déjà repris.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your other answers</source>
        <translation>Vos autres réponses</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller à la première</translation>
    </message>
    <message>
        <source>Is this your career?</source>
        <translation>Est-ce votre parcours&#xa0;?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Something is still open</source>
        <translation>Il reste quelque chose à compléter</translation>
    </message>
    <message>
        <source>Did we get this right? If so, you can leave it as it is.</source>
        <translation>Avons-nous bien compris&#xa0;? Si oui, vous pouvez laisser tel quel.</translation>
    </message>
    <message>
        <source>Done: {0}. Undo takes it back.</source>
        <translation>Fait&#xa0;: {0}. «&#xa0;Annuler&#xa0;» revient en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer. You can leave it so.</source>
        <translation>
            <numerusform>%n question est restée sans réponse. Vous pouvez la laisser ainsi.</numerusform>
            <numerusform>%n questions sont restées sans réponse. Vous pouvez les laisser ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first question without an answer</source>
        <translation>Aller à la première question sans réponse</translation>
    </message>
    <message>
        <source>Papers in {0}: {1}</source>
        <translation>Articles en {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Analyses so far</source>
        <translation>Analyses précédentes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan d’analyse</translation>
    </message>
    <message>
        <source>Careers</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Montrer celle-ci</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Every analysis is kept, with its report and its plan, until it is deleted here.</source>
        <translation>Chaque analyse est conservée, avec son rapport et son plan, jusqu’à ce qu’elle soit supprimée ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) more can&apos;t be shown here: another version wrote them, or they are damaged. Nothing of them was changed. They lie in: {0}</source>
        <translation>
            <numerusform>%n autre analyse ne peut être affichée ici : une autre version l’a écrite, ou elle est endommagée. Rien n’y a été changé. Elle se trouve dans : {0}</numerusform>
            <numerusform>%n autres analyses ne peuvent être affichées ici : une autre version les a écrites, ou elles sont endommagées. Rien n’y a été changé. Elles se trouvent dans : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (exploratory)</source>
        <translation>{0} (exploratoire)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>It could not be deleted: {0}. It lies in {1}</source>
        <translation>Suppression impossible : {0}. Elle se trouve dans {1}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type a few letters</source>
        <translation>Saisissez quelques lettres</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No field has these letters. Try fewer, or show them all.</source>
        <translation>Aucun domaine ne contient ces lettres. Essayez-en moins, ou affichez tout.</translation>
    </message>
</context>
<context>
    <name>SpanField</name>
    <message>
        <source>From when to when</source>
        <translation>De quand à quand</translation>
    </message>
</context>
<context>
    <name>SpellDelegate</name>
    <message>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>SpellEditor</name>
    <message>
        <source>What was it from {year}?</source>
        <translation>Qu&apos;était-ce à partir de {year}&#xa0;?</translation>
    </message>
    <message>
        <source>What was your position?</source>
        <translation>Quel était votre poste&#xa0;?</translation>
    </message>
    <message>
        <source>Where did you work?</source>
        <translation>Où avez-vous travaillé&#xa0;?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>You held it beside another position.</source>
        <translation>Vous l&apos;occupiez en parallèle d&apos;un autre poste.</translation>
    </message>
    <message>
        <source>{years}: {question}</source>
        <translation>{years}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>{position}, held beside it</source>
        <translation>{position}, en parallèle</translation>
    </message>
</context>
<context>
    <name>SpellModel</name>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>SpellQuestions</name>
    <message>
        <source>My share changed in those years</source>
        <translation>Ma part a changé ces années-là</translation>
    </message>
    <message>
        <source>Makes a position of its own of the years held beside the other, with a share of its own</source>
        <translation>Fait des années en parallèle de l&apos;autre un poste à part, avec sa propre part</translation>
    </message>
</context>
<context>
    <name>SpellTable</name>
    <message>
        <source>Your positions</source>
        <translation>Vos postes</translation>
    </message>
    <message>
        <source>One row a position. Type in a cell to change it; Insert adds, Delete deletes.</source>
        <translation>Une ligne par poste. Saisissez dans une cellule pour la modifier&#xa0;; Inser ajoute, Suppr supprime.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>position?</source>
        <translation>poste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SplitRow</name>
    <message>
        <source>In which year did the second position begin?</source>
        <translation>En quelle année le second poste a-t-il commencé&#xa0;?</translation>
    </message>
    <message>
        <source>The second position begins in {year}</source>
        <translation>Le second poste commence en {year}</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>&amp;Use that file now</source>
        <translation>&amp;Utiliser ce fichier maintenant</translation>
    </message>
    <message>
        <source>The PIN is &amp;lost…</source>
        <translation>Code PIN &amp;perdu…</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Pour l&apos;équipe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Ask the coordinator for a file that resets the PIN, and save it beside the study file under the name {0}. It works once. The study is then closed, and a new PIN is chosen when it is opened again; nothing in it changes.</source>
        <translation>Demandez à la coordination un fichier qui réinitialise le code PIN et enregistrez-le à côté du fichier d&apos;étude sous le nom {0}. Il ne sert qu&apos;une fois. L&apos;étude est alors fermée et un nouveau code PIN est choisi à la prochaine ouverture&#xa0;; rien d&apos;autre n&apos;y change.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Making the study</source>
        <translation>Création de l&apos;étude</translation>
    </message>
    <message>
        <source>Making the key that signs, and trying it</source>
        <translation>Création et essai de la clé qui signe</translation>
    </message>
    <message>
        <source>Making the key that opens records, and trying it</source>
        <translation>Création et essai de la clé qui ouvre les fiches</translation>
    </message>
    <message>
        <source>Writing the recovery sheet</source>
        <translation>Écriture de la feuille de récupération</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Ouverture de la clé</translation>
    </message>
    <message>
        <source>Sealing a test record and opening it</source>
        <translation>Scellement et ouverture d&apos;un enregistrement d&apos;essai</translation>
    </message>
    <message>
        <source>Enrolling the laptop</source>
        <translation>Inscription de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Lecture des tableaux</translation>
    </message>
    <message>
        <source>Taking in careers</source>
        <translation>Importation des parcours</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>Écriture des enregistrements</translation>
    </message>
    <message>
        <source>Opening the keys</source>
        <translation>Ouverture des clés</translation>
    </message>
    <message>
        <source>Merging the bundles</source>
        <translation>Fusion des lots</translation>
    </message>
    <message>
        <source>Opening sealed records</source>
        <translation>Ouverture des enregistrements scellés</translation>
    </message>
    <message>
        <source>Anonymising the study</source>
        <translation>Anonymisation de l’étude</translation>
    </message>
    <message>
        <source>Drawing the population for its truth</source>
        <translation>Tirage de la population pour en connaître les vraies valeurs</translation>
    </message>
    <message>
        <source>Drawing careers</source>
        <translation>Tirage des parcours</translation>
    </message>
    <message>
        <source>Checking the study file</source>
        <translation>Vérification du fichier de l’étude</translation>
    </message>
    <message>
        <source>Building person-years</source>
        <translation>Construction des années-personnes</translation>
    </message>
    <message>
        <source>Claim {claim} ({place} of {claims})</source>
        <translation>Affirmation {claim} ({place} sur {claims})</translation>
    </message>
    <message>
        <source>Claim {claim} ({place} of {claims}): {step}</source>
        <translation>Affirmation {claim} ({place} sur {claims}) : {step}</translation>
    </message>
    <message>
        <source>Claims {claims} ({done} of {all} done)</source>
        <translation>Affirmations {claims} ({done} sur {all} terminées)</translation>
    </message>
    <message>
        <source>Fitting the model of hires</source>
        <translation>Estimation du modèle des recrutements</translation>
    </message>
    <message>
        <source>Standardising chances</source>
        <translation>Standardisation des probabilités</translation>
    </message>
    <message>
        <source>Checking against other models</source>
        <translation>Vérification avec d&apos;autres modèles</translation>
    </message>
    <message>
        <source>Fitting every combination of choices</source>
        <translation>Estimation de toutes les combinaisons de choix</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Setting the PDF</source>
        <translation>Mise en page du PDF</translation>
    </message>
    <message>
        <source>Looking through the study</source>
        <translation>Examen de l’étude</translation>
    </message>
    <message>
        <source>Writing the paper</source>
        <translation>Rédaction du document</translation>
    </message>
</context>
<context>
    <name>Subgroup</name>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Field of the PhD</source>
        <translation>Discipline du doctorat</translation>
    </message>
    <message>
        <source>Field now</source>
        <translation>Discipline actuelle</translation>
    </message>
    <message>
        <source>Institution of the PhD</source>
        <translation>Établissement du doctorat</translation>
    </message>
    <message>
        <source>Region of the PhD</source>
        <translation>Région du doctorat</translation>
    </message>
    <message>
        <source>Wish when finishing the PhD</source>
        <translation>Souhait à la fin du doctorat</translation>
    </message>
    <message>
        <source>Works on large language models</source>
        <translation>Travaille sur les grands modèles de langage</translation>
    </message>
    <message>
        <source>Tried to return to academia</source>
        <translation>A essayé de revenir à l’université</translation>
    </message>
    <message>
        <source>Tried to leave academia</source>
        <translation>A essayé de quitter l’université</translation>
    </message>
    <message>
        <source>All job searches told</source>
        <translation>Toutes les recherches d’emploi indiquées</translation>
    </message>
    <message>
        <source>Recruited at</source>
        <translation>Recruté par</translation>
    </message>
    <message>
        <source>How the interview was held</source>
        <translation>Comment l’entretien a été mené</translation>
    </message>
    <message>
        <source>PhD finished</source>
        <translation>Doctorat terminé</translation>
    </message>
    <message>
        <source>May be released</source>
        <translation>Peut être diffusé</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>ne sait pas</translation>
    </message>
    <message>
        <source>prefer not to say</source>
        <translation>préfère ne pas répondre</translation>
    </message>
</context>
<context>
    <name>SubgroupTree</name>
    <message>
        <source>Whose careers</source>
        <translation>Quels parcours</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n answer(s)</source>
        <translation>
            <numerusform>{0} : %n réponse</numerusform>
            <numerusform>{0} : %n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Interviews by site</source>
        <translation>Entretiens par lieu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulus</translation>
    </message>
    <message>
        <source>Interviews by day and site</source>
        <translation>Entretiens par jour et par lieu</translation>
    </message>
    <message>
        <source>Day and site</source>
        <translation>Jour et lieu</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Ce qui a été remarqué</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs portables</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Sealed there</source>
        <translation>Scellés là-bas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Last bundle of</source>
        <translation>Dernier lot du</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Déjà répondu</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>Pour essayer</translation>
    </message>
    <message>
        <source>Months since the PhD that no position covers</source>
        <translation>Mois depuis le doctorat qu’aucun poste ne couvre</translation>
    </message>
    <message>
        <source>Overlapping positions without shares of full time</source>
        <translation>Postes qui se chevauchent sans part de temps plein</translation>
    </message>
    <message>
        <source>Years and numbers that end in 0 or 5, beyond chance</source>
        <translation>Années et nombres finissant par 0 ou 5, au-delà du hasard</translation>
    </message>
    <message>
        <source>Pages answered in under 15 seconds</source>
        <translation>Pages remplies en moins de 15 secondes</translation>
    </message>
    <message>
        <source>“Don&apos;t know” and “prefer not to say” among the answers</source>
        <translation>« Ne sait pas » et « préfère ne pas répondre » parmi les réponses</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>{0} (cloned or set back)</source>
        <translation>{0} (cloné ou rétabli d’une copie)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour le moment</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>It was another kind of work</source>
        <translation>C&apos;était un autre type de travail</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It starts in {year}. Now tap the year in which it ended in the same lane, or go there with the arrow keys and press Enter. Esc gives it up.</source>
        <translation>Il commence en {year}. Touchez maintenant, sur la même ligne, l&apos;année de la fin, ou allez-y avec les flèches et appuyez sur Entrée. Échap abandonne.</translation>
    </message>
    <message>
        <source>It starts in {year}. Tap the year it ended; Esc gives it up.</source>
        <translation>Il commence en {year}. Touchez l&apos;année de la fin&#xa0;; Échap abandonne.</translation>
    </message>
    <message>
        <source>From when to when: 2010-2014, with months 9/2010-8/2014, or 2010- where it still goes on. Enter draws it, Esc gives it up.</source>
        <translation>De quand à quand&#xa0;: 2010-2014, avec les mois 9/2010-8/2014, ou 2010- s&apos;il dure encore. Entrée le trace, Échap abandonne.</translation>
    </message>
    <message>
        <source>2010-2014, 9/2010-8/2014 or 2010-; Enter draws it.</source>
        <translation>2010-2014, 9/2010-8/2014 ou 2010-&#xa0;; Entrée le trace.</translation>
    </message>
    <message>
        <source>2010-2014, then Enter.</source>
        <translation>2010-2014, puis Entrée.</translation>
    </message>
    <message>
        <source>Drag across the years of a position, tap its first year and then its last one, or type them: 2010-2014.</source>
        <translation>Faites glisser sur les années d&apos;un poste, touchez sa première puis sa dernière année, ou tapez-les : 2010-2014.</translation>
    </message>
    <message>
        <source>Drag across its years, tap first and last, or type 2010-2014.</source>
        <translation>Glissez sur ses années, touchez la première et la dernière, ou tapez 2010-2014.</translation>
    </message>
    <message>
        <source>Drag, tap, or type 2010-2014.</source>
        <translation>Glissez, touchez ou tapez 2010-2014.</translation>
    </message>
    <message>
        <source>Type the years of a position (2010-2014; a dash goes on from the last), or walk with the arrow keys: Enter starts, ends or opens one, N starts one beside another; Shift+←→ moves its end, Ctrl+Shift+←→ its start, Ctrl+←→ both; S splits, J joins, M marks a year, Delete.</source>
        <translation>Saisissez les années d&apos;un poste (2010-2014&#xa0;; un tiret continue après le dernier) ou déplacez-vous avec les flèches&#xa0;: Entrée commence, termine ou ouvre un poste, N en commence un en parallèle&#xa0;; Maj+←→ déplace la fin, Ctrl+Maj+←→ le début, Ctrl+←→ les deux&#xa0;; S divise, J réunit, M marque une année, Suppr supprime.</translation>
    </message>
    <message>
        <source>Type the years of a position (2010-2014), or walk with the arrow keys; Enter starts and ends one, or opens it.</source>
        <translation>Saisissez les années d&apos;un poste (2010-2014) ou déplacez-vous avec les flèches&#xa0;; Entrée commence et termine un poste, ou l&apos;ouvre.</translation>
    </message>
    <message>
        <source>Arrow keys and Enter, or type the years (2010-2014).</source>
        <translation>Flèches et Entrée, ou saisissez les années (2010-2014).</translation>
    </message>
    <message>
        <source>Arrow keys and Enter.</source>
        <translation>Flèches et Entrée.</translation>
    </message>
    <message>
        <source>Drag across the years of a position, or tap its first year and then its last one. Drag a position or its ends to change it. With keys: Tab to the calendar, arrows and Enter.</source>
        <translation>Faites glisser sur les années d&apos;un poste, ou touchez sa première puis sa dernière année. Faites glisser un poste ou ses extrémités pour le modifier. Au clavier&#xa0;: Tab jusqu&apos;au calendrier, flèches et Entrée.</translation>
    </message>
    <message>
        <source>Drag across the years of a position, or tap its first year and then its last one.</source>
        <translation>Faites glisser sur les années d&apos;un poste, ou touchez sa première puis sa dernière année.</translation>
    </message>
    <message>
        <source>Drag across its years, or tap first and last.</source>
        <translation>Glissez sur ses années, ou touchez la première et la dernière.</translation>
    </message>
    <message>
        <source>Other kinds of work</source>
        <translation>Autre travail</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Autre travail</translation>
    </message>
    <message>
        <source>Which position?</source>
        <translation>Quel poste&#xa0;?</translation>
    </message>
    <message>
        <source>another position</source>
        <translation>un autre poste</translation>
    </message>
    <message>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>before {year}</source>
        <translation>avant {year}</translation>
    </message>
    <message>
        <source>after {year}</source>
        <translation>après {year}</translation>
    </message>
    <message>
        <source>Counted as {kept}, the last year before {first}.</source>
        <translation>Compté comme {kept}, dernière année avant {first}.</translation>
    </message>
    <message>
        <source>Counted as {kept}, the first year after {last}.</source>
        <translation>Compté comme {kept}, première année après {last}.</translation>
    </message>
    <message>
        <source>Counted as {kept}, the middle of {first} to {last}.</source>
        <translation>Compté comme {kept}, milieu de {first} à {last}.</translation>
    </message>
    <message>
        <source>{position}, {years}</source>
        <translation>{position}, {years}</translation>
    </message>
    <message>
        <source>share?</source>
        <translation>part&#xa0;?</translation>
    </message>
    <message>
        <source>changed?</source>
        <translation>changé&#xa0;?</translation>
    </message>
    <message>
        <source>position?</source>
        <translation>poste&#xa0;?</translation>
    </message>
    <message>
        <source>start?</source>
        <translation>début&#xa0;?</translation>
    </message>
    <message>
        <source>end?</source>
        <translation>fin&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Choose a position above or in the table to see or change it.</source>
        <translation>Choisissez un poste ci-dessus ou dans le tableau pour le voir ou le modifier.</translation>
    </message>
    <message>
        <source>Begin with your first position: drag across its years in the calendar, or press Add a position. Every contract or rank is a position of its own.</source>
        <translation>Commencez par votre premier poste&#xa0;: faites glisser sur ses années dans le calendrier, ou appuyez sur «&#xa0;Ajouter un poste&#xa0;». Chaque contrat ou grade est un poste à part.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Supported</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredite</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>The data agree, beyond chance and by enough to matter.</source>
        <translation>Les données concordent, au-delà du hasard et assez pour compter.</translation>
    </message>
    <message>
        <source>The effect goes the other way.</source>
        <translation>L’effet va dans l’autre sens.</translation>
    </message>
    <message>
        <source>The effect is too small to matter.</source>
        <translation>L’effet est trop petit pour compter.</translation>
    </message>
    <message>
        <source>The effect is smaller than what would matter.</source>
        <translation>L’effet est plus petit que ce qui compterait.</translation>
    </message>
    <message>
        <source>Nobody was asked what it needs.</source>
        <translation>Personne n’a été interrogé sur ce qu’il faudrait savoir.</translation>
    </message>
    <message>
        <source>Too few people or events for a number.</source>
        <translation>Trop peu de personnes ou d’événements pour un chiffre.</translation>
    </message>
    <message>
        <source>Too few people stand behind the number for it to decide.</source>
        <translation>Trop peu de personnes derrière ce chiffre pour qu’il tranche.</translation>
    </message>
    <message>
        <source>It does not stand when it is reached in another way.</source>
        <translation>Cela ne tient pas quand on calcule autrement.</translation>
    </message>
    <message>
        <source>With so many claims tested at once, it could be chance that the effect looks large enough to matter.</source>
        <translation>Tant d’affirmations étant testées à la fois, ce pourrait être par hasard que l’effet paraît assez grand pour compter.</translation>
    </message>
    <message>
        <source>With so many claims tested at once, it could be chance that the effect looks smaller than one that matters.</source>
        <translation>Tant d’affirmations étant testées à la fois, ce pourrait être par hasard que l’effet paraît plus petit qu’un effet qui compte.</translation>
    </message>
    <message>
        <source>The data fit an effect that matters as well as one that does not.</source>
        <translation>Les données conviennent aussi bien à un effet qui compte qu’à un effet qui ne compte pas.</translation>
    </message>
    <message>
        <source>In some groups nobody, or everybody, had the event. A method that holds such estimates back from extremes was used.</source>
        <translation>Dans certains groupes, personne ou tout le monde a connu l’événement. Une méthode qui retient ces estimations loin des extrêmes a été utilisée.</translation>
    </message>
    <message>
        <source>Few people or events stand behind some of the numbers: take these with care. Where a model had too few events, a method made for that was used.</source>
        <translation>Peu de personnes ou d’événements fondent certains chiffres : à prendre avec prudence. Quand un modèle avait trop peu d’événements, une méthode faite pour cela a été utilisée.</translation>
    </message>
    <message>
        <source>The search for some estimates did not come to an end: take these with care.</source>
        <translation>La recherche de certaines estimations n’a pas abouti : à prendre avec prudence.</translation>
    </message>
    <message>
        <source>Some answers say the same as others; the model counts them once.</source>
        <translation>Certaines réponses disent la même chose que d’autres ; le modèle les compte une fois.</translation>
    </message>
    <message>
        <source>Some people or years were left out, mostly for an answer that was missing.</source>
        <translation>Des personnes ou des années ont été écartées, le plus souvent faute d’une réponse.</translation>
    </message>
    <message>
        <source>Some answers go together too closely to tell their errors apart.</source>
        <translation>Certaines réponses vont trop ensemble pour distinguer leurs erreurs.</translation>
    </message>
    <message>
        <source>For some of the comparisons nothing was observed to happen.</source>
        <translation>Pour certaines comparaisons, aucun événement n’a été observé.</translation>
    </message>
    <message>
        <source>Some people had nobody to be compared with, or too little to compare.</source>
        <translation>Certaines personnes n’avaient personne à qui être comparées, ou trop peu à comparer.</translation>
    </message>
    <message>
        <source>Some numbers rest on assumptions that these data can&apos;t prove.</source>
        <translation>Certains chiffres reposent sur des hypothèses que ces données ne peuvent pas prouver.</translation>
    </message>
    <message>
        <source>In a weighted check a few people count for much more than the others.</source>
        <translation>Dans une vérification pondérée, quelques personnes comptent bien plus que les autres.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Add a position</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Mark a year</source>
        <translation>Marquer une année</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Make two positions of the selected one</source>
        <translation>Faire deux postes de celui choisi</translation>
    </message>
    <message>
        <source>Make one of the selected position and the same one right behind or before it</source>
        <translation>Faire un seul poste de celui choisi et du même juste avant ou après</translation>
    </message>
    <message>
        <source>Take the selected position away; it can be undone</source>
        <translation>Retirer le poste choisi&#xa0;; on peut l&apos;annuler</translation>
    </message>
    <message>
        <source>Note above the years what you remember one by; it is not kept</source>
        <translation>Noter au-dessus des années ce qui vous en rappelle une ; rien n&apos;est conservé</translation>
    </message>
    <message>
        <source>Go to the table of all positions</source>
        <translation>Aller au tableau de tous les postes</translation>
    </message>
    <message>
        <source>Go to the questions about the selected position</source>
        <translation>Aller aux questions sur le poste choisi</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>The record was found by its code and deleted from this study.</source>
        <translation>L&apos;enregistrement a été retrouvé par son code et supprimé de cette étude.</translation>
    </message>
    <message>
        <source>Backups, bundles and exports that were made before still have it: whoever keeps them has to delete it there. A generalised copy that was released can&apos;t be recalled.</source>
        <translation>Les sauvegardes, lots et exports faits auparavant le contiennent encore&#xa0;: la personne qui les garde doit l&apos;y supprimer. Une copie généralisée déjà transmise ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>No record with this code is in this study, so nothing was deleted.</source>
        <translation>Aucun enregistrement de cette étude n&apos;a ce code&#xa0;; rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>It may not have come in yet, or the code may be of another study; a code does not say which. The withdrawal is noted here, so that a record with this code is not taken in later.</source>
        <translation>Il n&apos;est peut-être pas encore arrivé, ou le code est celui d&apos;une autre étude&#xa0;; un code ne le dit pas. Le retrait est noté ici, pour qu&apos;un enregistrement avec ce code ne soit pas importé plus tard.</translation>
    </message>
    <message>
        <source>This study was anonymised, so we can no longer find the record that belongs to a code.</source>
        <translation>Cette étude a été anonymisée : nous ne pouvons plus retrouver l&apos;enregistrement qui correspond à un code.</translation>
    </message>
    <message>
        <source>Nothing was deleted, and nothing was noted.</source>
        <translation>Rien n&apos;a été supprimé, et rien n&apos;a été noté.</translation>
    </message>
    <message>
        <source>This code was already withdrawn here. No record with it is in this study.</source>
        <translation>Ce code a déjà été retiré ici. Aucun enregistrement de cette étude ne l&apos;a.</translation>
    </message>
    <message>
        <source>Another program reads the study at this moment. Until it is closed, a trace of what was deleted stays in the file beside it whose name ends in -wal.</source>
        <translation>Un autre programme lit l&apos;étude en ce moment. Tant qu&apos;il n&apos;est pas fermé, une trace de ce qui a été supprimé reste dans le fichier voisin dont le nom se termine par -wal.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPage</name>
    <message>
        <source>Delete the record of this code? It is overwritten in this study and can&apos;t be brought back.</source>
        <translation>Supprimer l&apos;enregistrement de ce code&#xa0;? Il est écrasé dans cette étude et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Delete the record</source>
        <translation>&amp;Supprimer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Page d&apos;accueil</translation>
    </message>
    <message>
        <source>Withdraw a record</source>
        <translation>Retirer un enregistrement</translation>
    </message>
    <message>
        <source>At the end of an interview the respondent could take a code of 21 characters along. Whoever has it can have the record deleted; no other way leads to it. Capitals, hyphens and blanks don&apos;t matter.</source>
        <translation>À la fin d&apos;un entretien, la personne interrogée pouvait emporter un code de 21 caractères. Toute personne qui l&apos;a peut faire supprimer l&apos;enregistrement&#xa0;; il n&apos;y a pas d&apos;autre moyen. Majuscules, tirets et espaces sont sans importance.</translation>
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
        <translation>{label}&#xa0;: une année plus tôt</translation>
    </message>
    <message>
        <source>{label}: a year later</source>
        <translation>{label}&#xa0;: une année plus tard</translation>
    </message>
</context>
<context>
    <name>YearSteps</name>
    <message>
        <source>The year before</source>
        <translation>L&apos;année précédente</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L&apos;année suivante</translation>
    </message>
    <message>
        <source>One paper less</source>
        <translation>Un article de moins</translation>
    </message>
    <message>
        <source>One paper more</source>
        <translation>Un article de plus</translation>
    </message>
    <message>
        <source>Pick a year below</source>
        <translation>Choisir une année</translation>
    </message>
    <message>
        <source>{year}: {papers}</source>
        <translation>{year} : {papers}</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Was the number of papers different in some years?</source>
        <translation>Le nombre de publications a-t-il été différent certaines années&#xa0;?</translation>
    </message>
    <message>
        <source>Type the number below a year, or drag its bar. An empty field means the typical number.</source>
        <translation>Saisissez le nombre sous une année, ou faites glisser sa barre. Un champ vide signifie le nombre typique.</translation>
    </message>
</context>
<context>
    <name>_DraftRow</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Continuer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete: {0}</source>
        <translation>Supprimer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>_LanguagePage</name>
    <message>
        <source>What everybody reads</source>
        <translation>Ce que tout le monde lit</translation>
    </message>
    <message>
        <source>What unfolds below it</source>
        <translation>Ce qui se déplie en dessous</translation>
    </message>
    <message>
        <source>Hold interviews in this language too</source>
        <translation>Mener aussi des entretiens dans cette langue</translation>
    </message>
    <message>
        <source>No interviews in this language</source>
        <translation>Pas d&apos;entretiens dans cette langue</translation>
    </message>
    <message>
        <source>See it as respondents do</source>
        <translation>Voir comme les personnes interrogées</translation>
    </message>
    <message>
        <source>{0} of {1} words, with who is responsible and how to reach them</source>
        <translation>{0} mots sur {1}, avec le responsable et le contact</translation>
    </message>
</context>
<context>
    <name>_RowWidget</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>_YearEntry</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
</TS>
