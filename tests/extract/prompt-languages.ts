/** An invented story in one language, and the prompts around it. */
export interface PromptLanguage {
  readonly lang: string;
  readonly title: string;
  readonly story: readonly string[];
  readonly newsletter: readonly string[];
  readonly subscribe: string;
  readonly login: string;
  readonly comment: string;
}

export const promptLanguages: readonly PromptLanguage[] = [
  {
    lang: 'en',
    title: 'Baker walks to work on stilts',
    story: [
      'Since the lower town was flooded in March the baker of Alden, Ruth Abara, has walked to work on stilts, with the yeast in her hat and the keys between her teeth.',
      'She has fallen once, on a Sunday, when nobody was looking, and would not have mentioned it had the postman not been in a boat behind the pillar box.',
      'The bread is carried out by basket and pulley. It goes up as far as the third floor, where a retired sailor cuts it and sends the change down in a boot.',
      'The water has gone down by a hand. Abara says that she will keep the stilts, since from up there she has found out who in the street has cakes from elsewhere.',
      'The council will look into pumps at its next sitting, which is to be held in the gymnasium, on the climbing bars.',
    ],
    newsletter: [
      'The morning letter',
      'Get our best stories by e-mail every day before breakfast.',
      'Sign up',
    ],
    subscribe: 'Enjoy unlimited reading: subscribe now for one crown a week.',
    login: 'Please log in or register to save this story.',
    comment: 'Join the conversation: sign in to leave a comment.',
  },
  {
    lang: 'de',
    title: 'Der Kirchturm bekommt eine Rutsche',
    story: [
      'In Unterdorf hat der Kirchturm seit Samstag eine Rutsche. Sie beginnt bei den Glocken, führt zweimal um den Turm und endet vor der Bäckerei, deren Besitzer davon erst am Morgen erfuhr.',
      'Die Idee stammt von der Küsterin Hanne Brook, die sich das Hinuntergehen sparen wollte. Hinauf, sagt sie, gehe sie gern, denn da wisse man, wofür.',
      'Der Gemeinderat hatte eine Wendeltreppe bewilligt. Dass eine Treppe auch glatt sein kann, stand nicht ausdrücklich in den Unterlagen und war deshalb nicht verboten.',
      'Am ersten Tag rutschten vierhundert Menschen, darunter zwei Hochzeitspaare und ein Mann, der eigentlich nur die Uhr stellen sollte.',
      'Der Bäcker verkauft seitdem auch Kissen. Eine Prüfung durch den Kreis ist für Juni angekündigt, der Prüfer hat um eine Fahrt am Nachmittag gebeten.',
    ],
    newsletter: [
      'Unser Newsletter',
      'Jeden Morgen das Wichtigste aus der Region kostenlos in Ihr Postfach.',
      'Jetzt anmelden',
    ],
    subscribe: 'Jetzt Abo abschließen und alle Artikel unbegrenzt lesen.',
    login: 'Bitte melden Sie sich an, um diesen Artikel zu merken.',
    comment: 'Diskutieren Sie mit: Loggen Sie sich ein, um einen Kommentar zu schreiben.',
  },
  {
    lang: 'fr',
    title: 'La dernière cabine du port répond encore',
    story: [
      'Sur le quai de Port-Salin, la dernière cabine téléphonique de la côte sonne chaque soir à dix-neuf heures, et chaque soir quelqu’un traverse la place pour décrocher.',
      'Personne ne sait qui appelle. La voix demande l’état de la mer, remercie et raccroche, sans jamais donner son nom ni rester plus d’une minute.',
      'Au début, les pêcheurs répondaient n’importe quoi. Depuis qu’une tempête annoncée pour rire est arrivée pour de bon, ils regardent l’eau avant de parler.',
      'Jeanne Corvec, qui tient le café d’en face, a dressé un tour de garde. Son carnet compte trente-deux noms, dont celui du curé, qui se trompe souvent de vent.',
      'La compagnie voulait démonter la cabine en avril. Le technicien est venu, a attendu dix-neuf heures, a répondu, et il est reparti avec ses outils.',
    ],
    newsletter: [
      'La lettre du matin',
      'Recevez chaque jour l’essentiel de l’actualité du port dans votre boîte.',
      'Je m’inscris',
    ],
    subscribe: 'Abonnez-vous pour un euro par mois et lisez tous nos articles.',
    login: 'Connectez-vous pour enregistrer cet article.',
    comment: 'Pour commenter cet article, connectez-vous ou inscrivez-vous.',
  },
  {
    lang: 'es',
    title: 'El pueblo que comparte un solo paraguas',
    story: [
      'En Valdesombra llueve tan poco que los noventa y dos vecinos comparten un único paraguas, guardado en la alcaldía y prestado por turnos según una lista de 1964.',
      'El martes llovió por primera vez en once meses. Le tocaba a Remedios Cuesta, que vive a dos kilómetros y llegó a recogerlo cuando ya había salido el sol.',
      'El reglamento dice que el turno no se pierde si la lluvia es más rápida que la persona. Cuesta conserva, por tanto, el derecho a la próxima nube.',
      'El alcalde propuso comprar otro paraguas. La asamblea lo rechazó por amplia mayoría, porque entonces habría que hacer otra lista.',
      'Los niños, que no figuran en ninguna, salieron a la plaza y se mojaron. Según el maestro, fue la mejor clase del año.',
    ],
    newsletter: [
      'Boletín de la mañana',
      'Recibe cada día las noticias más importantes en tu correo.',
      'Suscribirme',
    ],
    subscribe: 'Suscríbete por un euro al mes y lee sin límites.',
    login: 'Inicia sesión para guardar esta noticia.',
    comment: 'Regístrate o inicia sesión para comentar.',
  },
  {
    lang: 'it',
    title: 'Il faro di Torrebassa si accende da solo',
    story: [
      'Da tre settimane il faro di Torrebassa, spento dal 1989, si accende ogni sera alle otto e un quarto, con dieci minuti di ritardo sul tramonto e senza che nessuno lo tocchi.',
      'La capitaneria ha mandato due tecnici e un sacerdote. I primi non hanno trovato la corrente, il secondo non ha trovato altro da dire.',
      'Secondo Lidia Morgante, figlia dell’ultimo guardiano, la lampada ha sempre avuto un carattere. Il padre la salutava entrando e le chiedeva scusa uscendo.',
      'I pescatori, intanto, tornano a casa prima. Uno di loro ha confessato che per trent’anni aveva usato come faro la finestra del notaio.',
      'Il notaio ha risposto che lo sapeva, e che per questo andava a letto tardi.',
    ],
    newsletter: [
      'La nostra newsletter',
      'Ricevi ogni mattina le notizie più importanti nella tua casella.',
      'Iscriviti',
    ],
    subscribe: 'Abbonati a un euro al mese e leggi tutti gli articoli.',
    login: 'Accedi per salvare questo articolo.',
    comment: 'Per commentare accedi o registrati.',
  },
  {
    lang: 'pt',
    title: 'A banda que só ensaia debaixo de água',
    story: [
      'A filarmónica de Pedrógão da Ribeira ensaia desde abril na piscina municipal, porque a sala antiga tem goteiras e a nova, segundo o maestro, já vem molhada de origem.',
      'Os metais soam melhor do que se esperava. As cordas foram dispensadas, e o homem dos pratos faz agora ondas, que se ouvem menos mas se sentem mais.',
      'A maestrina Benedita Salgueiro dirige de cima da prancha. Para o fim das peças, quando levanta os braços, há sempre alguém que a julga prestes a saltar.',
      'O primeiro concerto esgotou em dois dias. O público pode escolher entre a bancada e a parte funda.',
      'A câmara ainda não decidiu se o bilhete paga a música ou o banho.',
    ],
    newsletter: [
      'A carta da manhã',
      'Receba todos os dias as principais notícias no seu e-mail.',
      'Inscreva-se',
    ],
    subscribe: 'Assine por um euro por mês e leia sem limites.',
    login: 'Inicie sessão para guardar este artigo.',
    comment: 'Entre ou registe-se para comentar.',
  },
  {
    lang: 'nl',
    title: 'De brug die pas opengaat als iemand zingt',
    story: [
      'De ophaalbrug van Nieuwersluis gaat sinds een reparatie in februari alleen nog open als er gezongen wordt, en dan ook alleen bij een lied in drie delen.',
      'Volgens de monteur zit er een trilling in het tandwiel. Volgens brugwachter Aleid Boon, die er al negentien jaar werkt, was de brug gewoon eenzaam.',
      'De schippers hebben er een koor voor opgericht. Wie alleen vaart, moet wachten op een tweede boot, of op het koffieuur, wanneer Boon zelf de alt zingt.',
      'Het waterschap heeft nieuwe tandwielen besteld. De levertijd is een jaar, en het koor heeft inmiddels optredens tot in november.',
      'Een vrachtschip uit het zuiden voer dinsdag twintig kilometer om. De kapitein zei later dat hij de tekst niet kende.',
    ],
    newsletter: [
      'Onze nieuwsbrief',
      'Ontvang elke ochtend het belangrijkste nieuws in je mailbox.',
      'Aanmelden',
    ],
    subscribe: 'Neem een abonnement voor één euro per maand en lees alles.',
    login: 'Log in om dit artikel te bewaren.',
    comment: 'Praat mee: log in of registreer om te reageren.',
  },
  {
    lang: 'sv',
    title: 'Fiskaren som lämnar tillbaka fisken',
    story: [
      'Varje kväll ror Sixten Hallgren ut på Lillfjärden med en hink, och varje kväll kommer han hem med den tom. Han lämnar tillbaka fisken, säger han, för sjön har lånat ut den länge nog.',
      'Det började i januari, när han fångade en gädda med hans egen fars drag i munnen. Draget hade saknats sedan 1958.',
      'Sedan dess har han köpt fisk på torget och burit ner den till bryggan. Handlaren håller priset lågt och säger att den ändå kommer tillbaka på torsdag.',
      'Grannarna ror med när vädret är fint. Någon har börjat hälla ut kaffe också, ifall sjön skulle vilja ha det till.',
      'Länsstyrelsen har frågat vad det hela ska kallas. Hallgren föreslog ordet avbetalning.',
    ],
    newsletter: [
      'Vårt nyhetsbrev',
      'Få de viktigaste nyheterna i din inkorg varje morgon.',
      'Anmäl dig',
    ],
    subscribe: 'Prenumerera för tio kronor i månaden och läs allt.',
    login: 'Logga in för att spara artikeln.',
    comment: 'Logga in eller skapa ett konto för att kommentera.',
  },
  {
    lang: 'pl',
    title: 'Pociąg, który czeka na spóźnionych',
    story: [
      'Na stacji w Dolinach pociąg o siódmej dwanaście odjeżdża dopiero wtedy, gdy na peronie nie ma już nikogo, kto biegnie. Tak zdecydował maszynista Bogumił Sroka i nikt mu nie zabronił.',
      'Bywa, że czeka dwie minuty, a bywa, że czterdzieści. Najdłużej stał w marcu, kiedy biegła orkiestra, a z nią kontrabas.',
      'Rozkład jazdy poprawiono ołówkiem. Zamiast godziny stoi w nim teraz słowo „zaraz”, i podróżni mówią, że dawno nic na kolei nie było tak ścisłe.',
      'Dyrekcja w mieście przysłała kontrolera. Kontroler zaspał, lecz pociąg na niego zaczekał.',
      'W raporcie napisał, że nieprawidłowości nie stwierdzono, ponieważ zdążył.',
    ],
    newsletter: [
      'Nasz newsletter',
      'Najważniejsze wiadomości codziennie rano w twojej skrzynce.',
      'Zapisz się',
    ],
    subscribe: 'Wykup prenumeratę za złotówkę i czytaj bez ograniczeń.',
    login: 'Zaloguj się, aby zapisać ten artykuł.',
    comment: 'Zaloguj się lub zarejestruj, aby dodać komentarz.',
  },
  {
    lang: 'ja',
    title: '商店街の風鈴が天気を当てる',
    story: [
      '潮見町の商店街に下がる百二十の風鈴が、この春から翌日の天気を言い当てている。気象台の予報より正確だと、魚屋の主人は話す。',
      '高い音が多い日は晴れ、低い音が混じる日は雨になる。どれも鳴らなければ、店の人たちは雨戸を閉める。',
      '風鈴を作ったのは、通りの奥で工房を営む北沢しおりさんだ。「天気を当てるつもりはありませんでした。割れにくくしただけです」という。',
      '漁協は先月から、出港の判断に風鈴の音を加えた。当番の若者が朝四時に通りを端から端まで歩く。',
      '気象台の職員も一人、非番の日に聴きに来た。帰りがけに小さいのを一つ買っていったそうだ。',
    ],
    newsletter: ['朝のメールマガジン', '毎朝、主なニュースをメールでお届けします。', '登録する'],
    subscribe: '月額百円で、すべての記事が読み放題になります。',
    login: 'この記事を保存するにはログインしてください。',
    comment: 'コメントを投稿するにはログインまたは会員登録が必要です。',
  },
];
