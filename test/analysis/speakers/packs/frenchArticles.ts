/** Short articles, and whose words they report: `> NAME: how the words begin`, and `-` where nobody is named. */
export const frenchArticles = `
La maire de Saint-Aubin, Hélène Courtois, a annoncé lundi que la piscine resterait fermée jusqu'en mars. « Nous
n'avons pas le choix », a déclaré Mme Courtois devant le conseil municipal.
> Hélène Courtois: que la piscine resterait fermée jusqu'en mars
> Hélène Courtois: « Nous n'avons pas le choix »

Selon la police, le conducteur roulait trop vite. « Il a grillé deux feux », affirme Karim Benali, qui tient le café
d'en face.
> -: le conducteur roulait trop vite
> Karim Benali: « Il a grillé deux feux »

Le ministre des Transports, Olivier Vasseur, a assuré que la ligne rouvrirait avant l'été. D'après Mélanie Roche,
porte-parole des usagers, personne n'y croit.
> Olivier Vasseur: que la ligne rouvrirait avant l'été
> Mélanie Roche: personne n'y croit

L'avocat de Thierry Maillard a plaidé que son client n'était pas sur les lieux. La procureure Sandrine Lefort a
répliqué : « Tout le désigne. »
> -: que son client n'était pas sur les lieux
> Sandrine Lefort: « Tout le désigne. »

« On a joué comme des amateurs », a pesté l'entraîneur Didier Kouamé après la défaite. Le capitaine, Ibrahima Traoré,
a refusé de commenter.
> Didier Kouamé: « On a joué comme des amateurs »

Le porte-parole d'Antoine Mercier a dit que le député ne démissionnerait pas. Les habitants ont dit qu'ils étaient
épuisés.
> -: que le député ne démissionnerait pas
> -: qu'ils étaient épuisés

À Dakar, la ministre Aïssatou Ndiaye a indiqué que trois ponts seraient reconstruits. « Le chantier commencera en
janvier », a-t-elle précisé.
> Aïssatou Ndiaye: que trois ponts seraient reconstruits
> Aïssatou Ndiaye: « Le chantier commencera en janvier »

Le tribunal a condamné Fabrice Lenoir à deux ans de prison. Lenoir a dit qu'il ferait appel. Son avocate a estimé que
la peine était trop lourde.
> Fabrice Lenoir: qu'il ferait appel
> -: que la peine était trop lourde

« J'écris la nuit », confie la romancière Claire Delvaux, installée à Namur depuis dix ans. « Le jour, il y a trop de
bruit », ajoute-t-elle.
> Claire Delvaux: « J'écris la nuit »
> Claire Delvaux: « Le jour, il y a trop de bruit »

Le premier ministre a qualifié la grève d'« irresponsable ». Le chef du syndicat, Marc-André Pelletier, lui a répondu
que les négociations étaient rompues.
> -: « irresponsable »
> Marc-André Pelletier: que les négociations étaient rompues

Comme l'a indiqué le parquet, deux suspects ont été arrêtés. Le commissaire Hugues Tissot a précisé que l'enquête
continuait.
> -: deux suspects ont été arrêtés
> Hugues Tissot: que l'enquête continuait

Sophie Garnier, dont le frère affirme qu'elle est innocente, n'a pas voulu témoigner. La présidente du tribunal a
suspendu l'audience.
> -: qu'elle est innocente

La présidente a demandé à Lucien Barbier s'il connaissait la victime. « Je ne l'avais jamais vue », a répondu Barbier.
> -: s'il connaissait la victime
> Lucien Barbier: « Je ne l'avais jamais vue »

« C'est un accord historique », s'est félicité le président du Conseil, Paul Verhaegen. L'opposition n'a pas réagi.
> Paul Verhaegen: « C'est un accord historique »

L'écrivain Mathieu Sorel a été interviewé par notre rédaction. Il dit que son prochain livre parlera de la mer.
> Mathieu Sorel: que son prochain livre parlera de la mer

Le vaccin est sûr, selon le docteur Philippe Aubry. Les autorités sanitaires ont annoncé que la campagne débuterait en
octobre.
> Philippe Aubry: Le vaccin est sûr
> -: que la campagne débuterait en octobre

Amadou Sissoko, directeur de l'école de Kayes, explique que les élèves étudient dehors. Selon lui, le toit s'est
effondré en juillet.
> Amadou Sissoko: que les élèves étudient dehors
> Amadou Sissoko: le toit s'est effondré en juillet

« Qui va payer ? » demande Josiane Perrin, mère de quatre enfants. Le maire, lui, promet que la cantine restera
gratuite.
> Josiane Perrin: « Qui va payer ? »
> -: que la cantine restera gratuite

Le chanteur et la productrice ont déclaré qu'il n'y aurait pas de tournée. Le producteur Rémi Castel a parlé d'un «
simple report ».
> -: qu'il n'y aurait pas de tournée
> Rémi Castel: « simple report »

À Trois-Rivières, la mairesse Geneviève Bouchard a soutenu que la rivière ne débordera pas. « On surveille le niveau
jour et nuit », a-t-elle dit.
> Geneviève Bouchard: que la rivière ne débordera pas
> Geneviève Bouchard: « On surveille le niveau jour et nuit »

Un témoin a raconté qu'il avait vu de la fumée. Le capitaine des pompiers, Yann Le Goff, a confirmé que l'entrepôt
était vide.
> -: qu'il avait vu de la fumée
> Yann Le Goff: que l'entrepôt était vide

Le prix du pain augmentera en janvier, a prévenu Bernard Marchal, boulanger à Liège. La farine a doublé, a-t-il
ajouté.
> Bernard Marchal: Le prix du pain augmentera en janvier
> Bernard Marchal: La farine a doublé

La sénatrice Florence Dumont a nié avoir reçu de l'argent. « Je porterai plainte », a lancé l'élue.
> -: « Je porterai plainte »
> Florence Dumont: avoir reçu de l'argent

Il a dit à Béatrice Morin que le chèque était parti. Morin ne l'a jamais reçu.
> -: que le chèque était parti

Aux yeux de Nathalie Vidal, économiste à la banque centrale, les taux baisseront. Le ministère ne fait pas de
commentaire.
> Nathalie Vidal: les taux baisseront

L'attaquant Koffi Mensah a marqué deux fois. « C'est pour ma mère », a dit Mensah. Le sélectionneur, Alain Djibril, a
tempéré : « Rien n'est fait. »
> Koffi Mensah: « C'est pour ma mère »
> Alain Djibril: « Rien n'est fait. »

« Le tableau a été volé en 1974 », rappelle Ludovic Hamon, conservateur du musée. La police italienne affirme qu'elle
l'a retrouvé à Gênes.
> Ludovic Hamon: « Le tableau a été volé en 1974 »
> -: qu'elle l'a retrouvé à Gênes

Emmanuelle Picard et Vincent Rolland ont expliqué que le projet coûterait deux millions. Picard a ajouté que les
travaux dureraient un an.
> -: que le projet coûterait deux millions
> Emmanuelle Picard: que les travaux dureraient un an

Le suspect aurait reconnu les faits, a indiqué une source proche du dossier. L'avocate de la famille, Me Sylvie
Carpentier, a salué « une avancée décisive ».
> -: Le suspect aurait reconnu les faits
> Sylvie Carpentier: « une avancée décisive »

Le secrétaire général du syndicat, Jean-Luc Fournier, prévient que la grève durera. « Nous irons jusqu'au bout »,
dit-il.
> Jean-Luc Fournier: que la grève durera
> Jean-Luc Fournier: « Nous irons jusqu'au bout »

« Les pluies sont arrivées trop tard », a expliqué à l'agence de presse le ministre burkinabè de l'Agriculture, Salif
Ouédraogo. La récolte de coton baissera de moitié.
> Salif Ouédraogo: « Les pluies sont arrivées trop tard »

« Nous sommes fiers », a dit le président du club. L'ancien joueur Grégory Valente estime, lui, que le match était «
indigne ».
> -: « Nous sommes fiers »
> Grégory Valente: que le match était « indigne »

Le vice-président Arnaud Tellier s'est rendu à Genève. Le président a dit qu'il lui faisait confiance.
> -: qu'il lui faisait confiance

Question : pourquoi avoir quitté le cinéma ? Valérie Montel : « Parce que le cinéma m'a quittée. »
> Valérie Montel: « Parce que le cinéma m'a quittée. »

D'après les pompiers, l'incendie est parti de la cuisine. La locataire, Fatoumata Cissé, raconte : « J'ai entendu un
bruit, puis plus rien. »
> -: l'incendie est parti de la cuisine
> Fatoumata Cissé: « J'ai entendu un bruit, puis plus rien. »

Le chercheur Étienne Bachelard a découvert une grotte ornée près de Cahors. « Les dessins ont vingt mille ans »,
s'enthousiasme le chercheur.
> Étienne Bachelard: « Les dessins ont vingt mille ans »

Le conseiller Bruno Faure a critiqué le budget et a dit que le quartier avait besoin de deux écoles. La maire lui a
rétorqué que les caisses étaient vides.
> Bruno Faure: que le quartier avait besoin de deux écoles
> -: que les caisses étaient vides

Christelle Barre a rencontré Agnès Poulain à Lausanne. Elle a dit que le contrat était prêt.
> -: que le contrat était prêt

L'entreprise a fait savoir que l'usine fermerait. « On l'a appris à la radio », déplore Gilles Hubert, ouvrier depuis
1989. « C'est une honte pour la région », s'indigne-t-il.
> -: que l'usine fermerait
> Gilles Hubert: « On l'a appris à la radio »
> Gilles Hubert: « C'est une honte pour la région »

« Je suis innocent », a répété Patrick Lemoine à la barre. La juge, Catherine Duval, a levé l'audience. « Je le dirai
jusqu'au bout », a crié l'accusé.
> Patrick Lemoine: « Je suis innocent »
> -: « Je le dirai jusqu'au bout »

BRUXELLES (Belga du soir) — La ministre wallonne de la Mobilité, Valérie Dethier, a annoncé mercredi que le tram de
Liège serait gratuit en mai. « C'est un geste envers les usagers », a expliqué la ministre. Selon la société de
transport, la mesure coûtera deux millions.
> Valérie Dethier: que le tram de Liège serait gratuit en mai
> Valérie Dethier: « C'est un geste envers les usagers »
> -: la mesure coûtera deux millions

L'ancien maire de Béziers Gérard Castan comparaîtra pour favoritisme. Ses avocats affirment que les marchés étaient
réguliers. « C'est un procès politique », a déclaré M. Castan à notre journal.
> -: que les marchés étaient réguliers
> Gérard Castan: « C'est un procès politique »

Le Canadien s'est incliné 4-2 à Québec. « On a donné deux buts », a reconnu Samuel Lavoie. L'entraîneur-chef Guy
Thibodeau a confirmé que son gardien raterait trois semaines.
> Samuel Lavoie: « On a donné deux buts »
> Guy Thibodeau: que son gardien raterait trois semaines

Le parquet de Nanterre soupçonne Éric Vautrin d'avoir détourné des fonds. Sa comptable, Martine Leroux, a raconté aux
enquêteurs qu'elle signait sans lire. « On ne posait pas de questions », a-t-elle soufflé.
> Martine Leroux: qu'elle signait sans lire
> Martine Leroux: « On ne posait pas de questions »

Le chef de l'État a exclu toute dissolution. Le patron des socialistes, Romain Delcourt, a dénoncé « un mépris du
Parlement » et a demandé que le gouvernement démissionne.
> Romain Delcourt: « un mépris du Parlement »
> Romain Delcourt: que le gouvernement démissionne

À Abidjan, les chauffeurs de taxi ont cessé le travail. « Le carburant nous tue », s'emporte Lacina Koné, 34 ans. Le
président du syndicat, Adama Touré, dit ne pas vouloir céder.
> Lacina Koné: « Le carburant nous tue »

Pour l'économiste Claire Aubin, « l'inflation ne baissera pas avant juin ». Aubin estime que la banque centrale a
réagi trop tard, ce que son gouverneur, Pierre Lannoy, conteste.
> Claire Aubin: « l'inflation ne baissera pas avant juin »
> Claire Aubin: que la banque centrale a réagi trop tard

Le communiqué, signé par la directrice Julie Bosc, précise que le musée fermera deux mois. L'adjointe à la Culture n'a
pas souhaité réagir.
> -: que le musée fermera deux mois

Un juge de Marseille a ordonné l'arrestation de Jean Restoux. L'avocat de l'homme d'affaires, Ivan Lauzon, a qualifié
la décision d'« abus » et a annoncé qu'il ferait appel.
> Ivan Lauzon: « abus »
> Ivan Lauzon: qu'il ferait appel

Comme l'a expliqué la conseillère Olga Marin aux riverains, les travaux débuteront en juillet. L'opposition pense
qu'il n'y aura pas d'argent.
> Olga Marin: les travaux débuteront en juillet
> -: qu'il n'y aura pas d'argent
`;
