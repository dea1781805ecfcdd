/** Articles about invented people and places, of which the pages of the tests are made. */
export interface KnownArticle {
  readonly title: string;
  readonly lead: string;
  readonly author: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly paragraphs: readonly string[];
  readonly subhead: string;
  readonly quote: string;
  readonly list: readonly string[];
  readonly caption: string;
}

export const bridge: KnownArticle = {
  title: 'Harbour bridge to stay shut until May, council told',
  lead: 'Engineers found cracks in two of its piers, and traders on the quay fear for their season.',
  author: 'Ann Moore',
  day: '2025-02-04',
  paragraphs: [
    'The harbour bridge at Port Ellery will stay closed until at least May, the town council heard on Tuesday, after divers reported cracks in two of its seven piers.',
    '“We cannot take the risk of a single lorry going down with the deck,” said Ruth Adler, the engineer who led the inspection. She added that the damage was older than this winter’s storms.',
    'Traders on the north quay were dismayed. Tom Varga, who sells nets and rope from a shed beside the ramp, said he had lost half of his customers since November, when the first barriers went up.',
    'The council’s leader, Helen Strand, promised a ferry for people on foot by the middle of March. “It will be small, it will be slow, but it will be there,” she told the meeting.',
    'A similar pledge was made two years ago, when the old swing bridge was taken down, and the boat that was bought then was sold again before it had made a single crossing.',
    'Opposition members asked why the piers had not been looked at since 2019. Mr Strand’s predecessor, Colin Dahl, had told them at the time that yearly dives were too expensive.',
  ],
  subhead: 'What happens next',
  quote: 'We were promised a ferry, and there is none. What we have is a sign that says the road is closed.',
  list: [
    'Divers return in the first week of March',
    'A report on the repair follows in April',
    'Work begins after Easter',
  ],
  caption: 'The bridge seen from the north quay on Monday. Photo: Lena Hart',
};

export const court: KnownArticle = {
  title: 'Former treasurer took £48,000 from rowing club, court hears',
  lead: 'Peter Nash, 58, denies eleven counts of fraud between 2017 and 2022.',
  author: 'Samira Koury',
  day: '2024-11-19',
  paragraphs: [
    'A former treasurer of the Wexcombe Rowing Club paid for kitchens, cruises and a racehorse with the money of its members, a jury at Harrow Vale Crown Court was told on Monday.',
    'Opening the case, the prosecutor Miriam Okafor said that Peter Nash had written 63 cheques to himself in five years. “He kept the books, he kept the keys, and he kept the money,” she told the jury.',
    'Mr Nash, of Mill Lane, Wexcombe, denies eleven counts of fraud by abuse of position. His barrister, Daniel Reeve, said the payments had been agreed by a chairman who has since died.',
    'The club’s secretary, Joan Pettit, gave evidence that she first became suspicious when a boat builder in Holland asked why his bill had gone unpaid for a year.',
    'Asked by Mr Reeve whether she had ever read the accounts before that, Ms Pettit replied: “I signed them. I am ashamed to say that I did not read them.”',
    'The trial, before Judge Alison Frayne, continues and is expected to last three weeks.',
  ],
  subhead: 'A boat builder’s letter',
  quote: 'I should like to know whether the club still exists, since nobody there answers my letters or pays my bills.',
  list: [
    'Count one concerns a kitchen',
    'Counts two to nine concern travel',
    'The last two concern a horse called Late Supper',
  ],
  caption: 'Peter Nash arriving at the court. Photograph: Owen Brandt',
};

export const school: KnownArticle = {
  title: 'Village school saved as parents buy the building',
  lead: 'After three years of raffles, concerts and sponsored walks, 212 families own a school.',
  author: 'Jonas Petrov',
  day: '2023-06-30',
  paragraphs: [
    'The last village school in the Arden valley will open again in September, because the parents of its pupils have bought it from the county for a little less than the price of a flat in the city.',
    'Maria Lindqvist, who has led the campaign since the closure was announced in 2020, signed the deed in the school’s kitchen on Thursday. “I have never been so frightened of a pen,” she said.',
    'The county had wanted to sell the building to a hotel company. Its education officer, Graham Todd, said that he was glad to have been proved wrong, but warned that heating alone cost £30,000 a year.',
    'There will be 41 pupils and three teachers at first. One of them, Bea Marlow, was a pupil there herself and remembers that the roof leaked above her desk for six winters.',
    '“It still does,” Ms Marlow said. “We have put a very small child there this time.”',
    'The families have borrowed a third of the money and mean to pay it back by letting the hall to choirs, brass bands and anybody else who makes a noise and has nowhere to make it.',
  ],
  subhead: 'A roof that leaks',
  quote: 'Nobody taught us how to buy a school. We looked it up, and then we did what it said.',
  list: ['41 pupils in two classes', 'Three teachers, one of them part-time', 'A kitchen, a hall and a pear tree'],
  caption: 'Maria Lindqvist and her daughter Ida in front of the school.',
};

export const german: KnownArticle = {
  title: 'Brücke über die Lohne bleibt bis Mai gesperrt',
  lead: 'Taucher haben Risse in zwei Pfeilern gefunden, die Händler am Kai bangen um ihr Geschäft.',
  author: 'Jörg Wäldner',
  day: '2025-02-05',
  paragraphs: [
    'Die Hafenbrücke in Lohnefurt bleibt mindestens bis Mai gesperrt. Das teilte die Stadtverwaltung am Dienstagabend im Rat mit, nachdem Taucher in zwei der sieben Pfeiler Risse entdeckt hatten.',
    '„Wir können nicht verantworten, dass auch nur ein Lastwagen darüberfährt“, sagte die Ingenieurin Ruth Außerhofer. Die Schäden seien älter als die Stürme dieses Winters.',
    'Die Händler am Nordkai sind entsetzt. Thomas Vöhringer, der dort Netze und Seile verkauft, hat nach eigenen Worten seit November die Hälfte seiner Kundschaft verloren.',
    'Bürgermeisterin Helene Strandt versprach für Mitte März eine Fähre für Fußgänger. „Sie wird klein sein und langsam, aber es wird sie geben“, sagte sie.',
    'Ein ähnliches Versprechen hatte es schon vor zwei Jahren gegeben; das damals gekaufte Boot wurde wieder verkauft, ehe es ein einziges Mal übergesetzt hatte.',
  ],
  subhead: 'Wie es weitergeht',
  quote: 'Man hat uns eine Fähre versprochen, und es gibt keine. Was es gibt, ist ein Schild.',
  list: ['Die Taucher kommen im März wieder', 'Im April folgt ein Gutachten'],
  caption: 'Die Brücke vom Nordkai aus gesehen. Foto: Lena Härtel',
};

export const french: KnownArticle = {
  title: 'Le pont du port restera fermé jusqu’en mai',
  lead: 'Des fissures ont été découvertes dans deux piles ; les commerçants du quai s’inquiètent.',
  author: 'Hélène Février',
  day: '2025-02-05',
  paragraphs: [
    'Le pont du port de Sainte-Orme restera fermé au moins jusqu’en mai, a annoncé mardi soir la municipalité, après la découverte de fissures dans deux de ses sept piles.',
    '« Nous ne pouvons pas laisser passer un seul camion », a déclaré l’ingénieure Rose Adélard, qui a dirigé l’inspection. Selon elle, les dégâts sont antérieurs aux tempêtes de cet hiver.',
    'Sur le quai nord, les commerçants sont consternés. Thomas Vargas, qui vend des filets et des cordages, dit avoir perdu la moitié de ses clients depuis novembre.',
    'La maire, Hélène Lestrand, a promis un bac pour les piétons à la mi-mars. « Il sera petit, il sera lent, mais il sera là », a-t-elle assuré.',
    'Une promesse semblable avait été faite il y a deux ans ; le bateau acheté alors avait été revendu avant d’avoir fait une seule traversée.',
  ],
  subhead: 'La suite des travaux',
  quote: 'On nous avait promis un bac, et il n’y en a pas. Ce que nous avons, c’est un panneau.',
  list: ['Les plongeurs reviennent en mars', 'Un rapport suivra en avril'],
  caption: 'Le pont vu du quai nord. Photo : Léa Hardy',
};

export const russian: KnownArticle = {
  title: 'Мост в порту Лунска закрыт до мая',
  lead: 'В двух опорах нашли трещины, торговцы на набережной опасаются за свой сезон.',
  author: 'Вера Лунина',
  day: '2025-02-05',
  paragraphs: [
    'Портовый мост в Лунске останется закрытым по меньшей мере до мая, сообщили во вторник на заседании городского совета, после того как водолазы обнаружили трещины в двух опорах из семи.',
    '«Мы не можем рисковать ни одним грузовиком», — сказала инженер Раиса Адлер, руководившая осмотром. По её словам, повреждения старше штормов этой зимы.',
    'Торговцы на северной набережной огорчены. Тимофей Варгин, который продаёт сети и канаты, рассказал, что с ноября потерял половину покупателей.',
    'Глава города Елена Странд пообещала к середине марта паром для пешеходов. «Он будет маленьким и медленным, но он будет», — заявила она.',
    'Похожее обещание давали два года назад, однако купленный тогда катер продали, прежде чем он сделал хотя бы один рейс.',
  ],
  subhead: 'Что будет дальше',
  quote: 'Нам обещали паром, а его нет. Есть только знак, что дорога закрыта.',
  list: ['Водолазы вернутся в марте', 'В апреле подготовят отчёт'],
  caption: 'Мост со стороны северной набережной. Фото: Лена Гартова',
};

export const arabic: KnownArticle = {
  title: 'جسر الميناء يبقى مغلقا حتى مايو',
  lead: 'عثر المهندسون على شقوق في اثنتين من دعاماته، ويخشى التجار على موسمهم.',
  author: 'ليلى حداد',
  day: '2025-02-05',
  paragraphs: [
    'يبقى جسر ميناء المرسى الجديد مغلقا حتى شهر مايو على الأقل، كما أعلن المجلس البلدي مساء الثلاثاء، بعد أن عثر الغواصون على شقوق في اثنتين من دعاماته السبع.',
    'وقالت المهندسة رقية عدلي التي قادت الفحص: «لا يمكننا أن نخاطر بمرور شاحنة واحدة». وأضافت أن الأضرار أقدم من عواصف هذا الشتاء.',
    'وأبدى التجار على الرصيف الشمالي استياءهم. وقال طارق فرج، وهو بائع شباك وحبال، إنه فقد نصف زبائنه منذ نوفمبر.',
    'ووعدت رئيسة البلدية هالة سترند بعبّارة للمشاة في منتصف مارس. وقالت: «ستكون صغيرة وبطيئة، لكنها ستكون هناك».',
    'وكان وعد مماثل قد أُطلق قبل عامين، غير أن القارب الذي اشتُري آنذاك بيع قبل أن يقوم برحلة واحدة.',
  ],
  subhead: 'ماذا بعد',
  quote: 'وعدونا بعبّارة ولا توجد عبّارة. كل ما لدينا لافتة تقول إن الطريق مغلق.',
  list: ['يعود الغواصون في مارس', 'يصدر التقرير في أبريل'],
  caption: 'الجسر كما يبدو من الرصيف الشمالي. تصوير: لينا هاشم',
};
