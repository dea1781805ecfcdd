import { entriesOf, words } from '../../wordList';
import type { Gender, NameWords } from '../pack';
import { romanceNames } from '../romance';

/** Roles of men, and what a woman's ends with. */
const withE = `
  président, vice-président, avocat, député, adjoint, délégué, lieutenant, adjudant, sergent, commandant, général
  consul, élu, retraité, employé, attaché, avoué, marchand, commerçant, enseignant, étudiant, habitant
  dirigeant, représentant, militant, résident, assistant, remplaçant, attaquant, figurant, exploitant, fabricant
  consultant, surveillant, gérant, suppléant, écrivain, ami, cousin, voisin, riverain
  châtelain, ex-président, inculpé, accusé, prévenu, condamné, rescapé, réfugié, licencié
`;
const inEur = `
  chercheur, entraîneur, joueur, chanteur, danseur, vendeur, travailleur, coureur, skieur, nageur, footballeur, boxeur
  patineur, programmeur, coiffeur, éleveur, pêcheur, serveur, footballeur, randonneur, conteur, blogueur, brocanteur
`;
const inTeur = `
  directeur, sénateur, acteur, producteur, rédacteur, conservateur, instituteur, agriculteur
  médiateur, inspecteur, facteur, conducteur, fondateur, co-fondateur, cofondateur, présentateur, animateur
  modérateur, coordinateur, administrateur, animateur, traducteur, éditeur, organisateur, orateur, lecteur, dessinateur
  réalisateur, compositeur, collaborateur, recteur, protecteur, spectateur, restaurateur, viticulteur, apiculteur
  ex-directeur, sous-directeur, cultivateur, législateur, opérateur, procurateur, négociateur
`;
const inEr = `
  conseiller, romancier, policier, pompier, infirmier, ouvrier, boulanger, berger, fermier, officier, chancelier
  trésorier, caissier, cuisinier, pâtissier, épicier, écolier, banquier, financier, greffier, huissier, hôtelier
  jardinier, héritier, prisonnier, douanier, chevalier, postier, cavalier, menuisier, charcutier
`;
const inIen = `
  gardien, chirurgien, musicien, comédien, historien, politicien, électricien, pharmacien, physicien, mathématicien
  informaticien, technicien, mécanicien, doyen, académicien, théologien, opticien, esthéticien, milicien, citoyen
`;
const ofBoth = `
  ministre, ex-ministre, maire, juge, journaliste, artiste, économiste, porte-parole, secrétaire, commissaire, notaire
  analyste, activiste, syndicaliste, romancière, cinéaste, athlète, psychiatre, capitaine, colonel, pilote, interprète
  architecte, spécialiste, pédiatre, dentiste, cardiologue, virologue, psychologue, sociologue, politologue, historienne
  archéologue, géologue, biologiste, chimiste, météorologue, épidémiologiste, climatologue, anthropologue, philosophe
  poète, dramaturge, scénariste, garagiste, fleuriste, cycliste, pianiste, guitariste, violoniste, photographe, libraire
  propriétaire, locataire, partenaire, gendarme, bourgmestre, échevin, parlementaire, eurodéputé, eurodéputée, chef
  cheffe, guide, arbitre, diplomate, fonctionnaire, médecin, ingénieur, professeur, docteur, procureur, témoin, membre
  vétérinaire, bibliothécaire, styliste, pape, collègue, élève, secouriste, légiste, juriste, criminologue, otage
  cadre, vigile, imam, rabbin, pasteur, otage, détective, dramaturge, monteur, buraliste, moniteur, agronome, humoriste
`;
const ofWomen = `
  maîtresse, mairesse, procureure, professeure, ingénieure, autrice, auteure, ambassadrice, préfète, sous-préfète
  sénatrice, bourgmestre, échevine, reine, princesse, avocate, religieuse, mère, veuve, députée, romancière, agente
  policière, cheffe, écrivaine, docteure, sœur, fille, épouse, femme, sculptrice, sélectionneuse, championne
  chirurgienne, avocate générale, poétesse, hôtesse, duchesse, comtesse, doctoresse, paysanne, lycéenne, patronne
  baronne
`;
const ofMen = `
  maître, évêque, archevêque, cardinal, curé, prêtre, père, roi, prince, préfet, sous-préfet, sélectionneur, auteur
  ambassadeur, sculpteur, agent, moine, fils, frère, époux, mari, champion, patron, paysan, lycéen, baron, comte, duc
  colonel, attaquant, défenseur, gardien, abbé, veuf, agresseur, meneur, lauréat, rapporteur
`;

const stems = (list: string, ending = ''): readonly string[] =>
  entriesOf(list)
    .filter((stem) => stem.endsWith(ending))
    .map((stem) => stem.slice(0, stem.length - ending.length));
const oneOf = (...lists: readonly (readonly string[])[]): string => lists.flat().join('|');

const men = [
  entriesOf(withE),
  entriesOf(inEur),
  entriesOf(inTeur),
  entriesOf(inEr),
  entriesOf(inIen),
  entriesOf(ofMen),
];
const women = [
  stems(withE).map((stem) => `${stem}e`),
  stems(inEur, 'eur').map((stem) => `${stem}euse`),
  stems(inTeur, 'eur').map((stem) => `${stem}rice`),
  stems(inEr, 'er').map((stem) => `${stem}ère`),
  stems(inIen).map((stem) => `${stem}ne`),
  entriesOf(ofWomen),
];

const given = (list: string, gender: Gender): [string, Gender][] =>
  entriesOf(list).map((name) => [name.toLowerCase(), gender]);

export const names = (): NameWords => ({
  ...romanceNames,
  honorifics: new Map([
    ['m', 'male'],
    ['monsieur', 'male'],
    ['mme', 'female'],
    ['madame', 'female'],
    ['mlle', 'female'],
    ['mademoiselle', 'female'],
    ['me', null],
    ['maître', null],
    ['dr', null],
    ['pr', null],
    ['mgr', 'male'],
    ['sire', 'male'],
    ['feu', null],
  ]),
  role: new RegExp(`^(?:${oneOf(...men, ...women, entriesOf(ofBoth))})$`),
  femaleRole: new RegExp(`^(?:${oneOf(...women)})$`),
  maleRole: new RegExp(`^(?:${oneOf(...men)})$`),
  particles: words("de, du, d', des, la, le, van, von, den, der, ben, ibn, el, al, di, da, dos"),
  notNames: words(`
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août
    septembre, octobre, novembre, décembre, gouvernement, ministère, conseil, assemblée, sénat, état, parti, police
    gendarmerie, armée, banque, université, institut, mairie, tribunal, cour, parquet, commission, union, association
    fédération, confédération, ligue, coupe, fondation, compagnie, groupe, société, club, racing, olympique, stade
    église, hôpital, musée, théâtre, rue, avenue, boulevard, place, parc, port, plage, rivière, mont, île, mer, saint
    sainte, ville, province, région, république, royaume, états, unis, amérique, europe, afrique, france, allemagne
    italie, espagne, belgique, suisse, canada, québec, sénégal, mali, côte, ivoire, burkina, faso, niger, bénin, togo
    cameroun, gabon, congo, maroc, algérie, tunisie, paris, lyon, marseille, bruxelles, genève, dakar, montréal, service
    agence, direction, département, centre, maison, palais, plan, loi, accord, prix, festival, radio, télévision
    journal, question, réponse, dieu, noël, pâques, nouveau, nouvelle, grand, grande, nord, sud, est, ouest, nationale
    national, rassemblement, front, mouvement, syndicat, chambre, comité, monde, figaro, libération, croix, rouge
    premier, haut, après, avant, depuis, hier, aujourd'hui, ici, alors, mais, et, ou, quand, comme, si, tout, tous
    personne, certains, selon, pour, dans, avec, sans, sur, sous, par, puis, enfin, notre, votre, leur, il, elle, on
    nous, vous, ce, cette
  `),
  givenNames: new Map([
    ...given(
      `
        Jean, Michel, Philippe, Gabriel, René, Christian, Alexis, Ali,
        Koffi, Kofi, Salif, Mamadou, Ousmane, Cheikh, Ibrahima, Souleymane, Seydou, Yann, Loïc, Gaël, Ludovic, Kouassi
        Kwame, Abdoulaye, Alioune, Amadou, Bakary, Boubacar, Demba, Djibril, El-Hadj, Idrissa, Issa, Lamine, Moussa
        Modibo, Moustapha, Oumar, Pape, Sékou, Sidiki, Tidiane, Youssouf, Yaya, Adama, Achille, Adrien, Alexis, Anatole
        Anicet, Ariel, Armel, Augustin, Aurélien, Barnabé, Basile, Bastien, Baudouin, Benoît, Bertrand, Blaise, Cédric
        Célestin, Cyprien, Cyril, Damien, Denis, Dieudonné, Edgar, Édouard, Éloi, Éric, Ernest, Eugène, Evariste, Fabien
        Félicien, Fernand, Firmin, Florent, Florian, Fulgence, Gaspard, Gaston, Gauthier, Géraud, Germain, Gervais
        Ghislain, Guy, Hervé, Honoré, Jérémie, Joël, Jocelyn, Joris, Lambert, Landry, Léopold, Lilian, Marcelin, Marius
        Maurice, Maxence, Médard, Narcisse, Nestor, Norbert, Octave, Parfait, Pascal, Prosper, Quentin, Raoul, Raymond
        Régis, Rémy, Réginald, Roch, Rodrigue, Sébastien, Séraphin, Stéphane, Sylvain, Théodore, Théo, Tanguy, Urbain
        Valentin, Wilfried, Xavier, Yannick, Yvan, Zacharie, Corentin, Erwan, Maël, Ronan, Titouan, Thibaut, Thibault
      `,
      'male',
    ),
    ...given(
      `
        Julie, Claire, Marion, Michèle, Aïssatou, Aminata, Fatoumata, Mariam, Awa, Khady, Solène, Maëlle, Océane
        Josiane, Ginette, Aïcha, Assitan, Bintou, Coumba, Fanta, Hawa, Kadiatou, Mariama, Ndèye, Oumou, Rokia, Salimata
        Adjoua, Akissi, Adèle, Agathe, Albane, Anaïs, Annick, Apolline, Armelle, Astrid, Aurore, Bénédicte, Bérénice
        Brigitte, Capucine, Cécile, Céleste, Chantal, Clarisse, Claudine, Clémence, Clotilde, Colette, Coralie, Corinne
        Delphine, Dominique, Édith, Éléonore, Élise, Élodie, Émeline, Estelle, Eugénie, Fabienne, Fanny, Flavie
        Françoise, Frédérique, Gaëlle, Geneviève, Ghislaine, Gisèle, Gwenaëlle, Honorine, Huguette, Inès, Isaure
        Jacqueline, Joëlle, Joséphine, Laetitia, Lætitia, Laure, Léa, Léonie, Liliane, Lise, Loïse, Lucette, Lucile
        Lydie, Maëva, Manon, Margaux, Marie-Claude, Marthe, Mathilde, Maud, Micheline, Mireille, Monique, Morgane
        Muriel, Myriam, Nadège, Noémie, Odette, Odile, Pascale, Paulette, Pélagie, Perrine, Rachelle, Régine, Roselyne
        Rolande, Sidonie, Simone, Solange, Ségolène, Séverine, Sylviane, Thérèse, Véronique, Violaine, Viviane, Yvette
        Yvonne, Zoé
      `,
      'female',
    ),
  ]),
  mostSurnames: 2,
  toWords: words('à, au'),
  thingsNamed: words(`
    rue, avenue, boulevard, place, quai, pont, quartier, stade, marché, école, lycée, collège, hôpital, prix, loi
    théâtre, musée, saint, sainte, modèle, navire, ville, commune, village, département, île, rivière, aéroport
    fondation, institut, trophée, coupe, banque, opération, barrage, parc, université, ouragan, tempête, gare
    prison, centre
  `),
  fewestUnknown: 2,
  notAlone: words(`
    paris, france, lorraine, marine, chance, avril, noël, rose, étoile, capucine, bien, victoire, aimé, désiré, modeste
    juste, constant, prudent, clément, asia, israel, virginia, georgia, orange, angers, nancy, valence, vienne
    charleroi, laval, verdun, autun, brest, metz, lens, rennes, sens, rome, tours, florence, clermont, pascal, violette
    marguerite, espérance, reine, victor, parfait, blanche, claire, colombe, olive, prudence, constance, iris, aurore
    luna, will
    # towns, countries, companies, parties
    moscou, pékin, washington, kiev, londres, berlin, rome, tokyo, ankara, téhéran, jérusalem, israël, russie, chine
    ukraine, inde, japon, syrie, turquie, iran, irak, corée, arabie, saoudite, sierra, leone, kremlin, élysée, matignon
    vatican, reuters, afp, google, apple, microsoft, facebook, amazon, renault, airbus, total, jazeera, hamas, hezbollah
    reporters, médecins, insoumise, lens, lille, nantes, nice, rennes, toulouse, bordeaux, strasbourg, liège, namur
    gand, lausanne, abidjan, bamako, ouagadougou, niamey, cotonou, conakry, libreville, yaoundé, kinshasa, rabat, alger
    tunis, sachs, goldman, coca, cola, boko, haram, bloc, québécois, alliance, force, ouvrière
  `),
  notGivenNames: words(`
    sierra, al, ville, côte, sans, dieu, sud, nord, est, ouest, mer, saint, sainte, grand, petit, tout, le, la, les, un
    une, des, si, mai, mais, par, pour
  `),
  pronouns: new Map([
    ['il', 'male'],
    ['lui', 'male'],
    ['elle', 'female'],
  ]),
  pluralVerb: /(?:[^mi]ent|ont)$/,
  ofWords: words("de, du, d', des, pour, avec, contre, par, en, à, au, aux, sur, entre, comme, chez"),
});
