import { entriesOf, words } from '../../wordList';
import type { Gender, NameWords } from '../pack';
import { romanceNames } from '../romance';

/** Roles by their stems: "ministr" is ministro and ministra. */
const inOA = `
  ministr, candidat, diputad, abogad, arquitect, catedrátic, comisari, secretari, funcionari, magistrad, médic
  científic, físic, químic, psicólog, sociólog, politólog, virólog, meteorólog, ginecólog
  arqueólog, geólog, biólog, antropólog, empresari, consejer, enfermer, ingenier, vecin, archer, bomber, panader
  cociner, arquer, porter, delanter, técnic, prefect, síndic, maestr
  párroc, notari, propietari, dueñ, jef, subsecretari, delegad, soci, encargad, reporter
  camarer, granjer, ganader, matemátic, filósof, músic, letrad, acusad, detenid
  viud, herman, hij, prim, ti, abuel, espos, novi, amig, compañer, emplead
  exministr, exdiputad, viceministr, cirujan, obrer
  diplomátic, exfuncionari, exsecretari, reverend
`;
/** Those that add an a for a woman: "senadora". */
const inR = `
  senador, director, gobernador, presentador, escritor, autor, investigador, profesor, doctor, entrenador, embajador
  procurador, rector, pastor, productor, cantador, comunicador, agricultor, historiador, conservador, administrador
  asesor, coordinador, fundador, legislador, regidor, interventor, subdirector, vicerrector, organizador, programador
  consultor, auditor, inspector, instructor, jugador, seleccionador, nadador, corredor, pescador, educador, trabajador
  defensor, vendedor, exgobernador, exsenador, exdirector, codirector, concejal, capitán, escultor, pintor
  lector, locutor, narrador, editor, redactor, lanzador, remador, boxeador, tirador, realizador
  contador
`;
const ofBoth = `
  presidente, vicepresidente, expresidente, portavoz, vocero, periodista, artista, futbolista, economista, activista
  sindicalista, congresista, novelista, guionista, cineasta, atleta, psiquiatra, analista, fiscal, juez, líder, agente
  gerente, comandante, teniente, sargento, general, coronel, almirante, cónyuge, asistente, cantante, estudiante
  dirigente, representante, canciller, delantero, mediocampista, centrocampista, defensa, guitarrista, ciclista, tenista
  especialista, pediatra, oncólogo, terapeuta, comerciante, contable, intérprete, modelo, testigo, poeta, dramaturgo
  policía, guardia, maquinista, piloto, taxista, electricista, jurista, criminalista, cronista, columnista, corresponsal
  intendente, edil, parlamentario, eurodiputado, consejal, docente
`;
const ofWomen = `
  presidenta, vicepresidenta, expresidenta, alcaldesa, exalcaldesa, jueza, concejala, actriz, poetisa, vocera, gerenta
  jefa, edila, lideresa, intendenta, médica, parlamentaria, eurodiputada, oncóloga, primera dama, reina, princesa
  emperatriz, monja, madre, abadesa, dramaturga, delantera, capitana, parlamentaria, canciller, decana, árbitra, madrina
`;
const ofMen = `
  alcalde, exalcalde, actor, obispo, arzobispo, papa, cardenal, sacerdote, cura, rey, príncipe, padre, capitán, decano
  árbitro, campeón, monje, fraile, imán, rabino, padrino
`;

const stems = (list: string): string => entriesOf(list).join('|');
const [oa, r, both, women, men] = [inOA, inR, ofBoth, ofWomen, ofMen].map(stems);

const given = (list: string, gender: Gender): [string, Gender][] =>
  entriesOf(list).map((name) => [name.toLowerCase(), gender]);

export const names = (): NameWords => ({
  ...romanceNames,
  honorifics: new Map([
    ['señor', 'male'],
    ['sr', 'male'],
    ['don', 'male'],
    ['d', 'male'],
    ['señora', 'female'],
    ['sra', 'female'],
    ['señorita', 'female'],
    ['doña', 'female'],
    ['dña', 'female'],
    ['dr', null],
    ['dra', 'female'],
    ['fray', 'male'],
    ['sor', 'female'],
    ['monseñor', 'male'],
    ['lic', null],
    ['ing', null],
    ['prof', null],
  ]),
  role: new RegExp(`^(?:(?:${oa})[oa]|(?:${r})a?|${both}|${women}|${men})$`),
  femaleRole: new RegExp(`^(?:(?:${oa})a|(?:${r})a|${women})$`),
  maleRole: new RegExp(`^(?:(?:${oa})o|${r}|${men})$`),
  particles: words('de, del, la, las, los, y, von, van, di, da, do, dos, bin, le'),
  notNames: words(`
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto
    septiembre, octubre, noviembre, diciembre, gobierno, ministerio, congreso, senado, estado, partido, policía, guardia
    ejército, banco, universidad, instituto, ayuntamiento, diputación, junta, generalitat, tribunal, corte, audiencia
    fiscalía, juzgado, consejo, comisión, unión, asociación, federación, confederación, liga, copa, mundial, fundación
    compañía, grupo, empresa, sociedad, club, real, atlético, deportivo, iglesia, hospital, museo, teatro, calle
    avenida, plaza, parque, puerto, playa, río, monte, sierra, isla, islas, costa, mar, san, santa, santo, ciudad
    provincia, república, reino, estados, unidos, américa, europa, españa, francia, alemania, italia, méxico, argentina
    chile, perú, colombia, venezuela, ecuador, bolivia, paraguay, uruguay, cuba, honduras, guatemala, nicaragua, panamá
    madrid, barcelona, valencia, sevilla, bogotá, lima, quito, caracas, servicio, protección, agencia, secretaría
    dirección, departamento, oficina, centro, casa, palacio, plan, ley, acuerdo, premio, festival, feria, radio
    televisión, diario, pregunta, respuesta, dios, navidad, semana, pascua, año, nuevo, nueva, gran, norte, sur, este
    oeste, nacional, internacional, general, civil, social, popular, socialista, comunista, obrero, central, federal
    constitucional, supremo, electoral, aquí, allí, ahora, también, pero, cuando, donde, porque, mientras, aunque
    además, hoy, ayer, todo, todos, nadie, algunos, muchos, otros, cada, sus, así, aún, tras, era, fue, hay, había
    según
  `),
  givenNames: new Map([
    ...given(
      `
        Ángel, Adrián, Jaime, Gabriel, Lautaro, Xabier, Iker, Unai, Aitor, Jordi, Oriol, Pau, Wilmer, Yeison, Jhon
        Eusebio, Íñigo, Gorka, Asier, Mikel, Ander, Joan, Carles, Josep, Lluís, Xavi, Ferran, Eneko, Koldo, Breogán
        Anxo, Brais, Damián, Fabián, Julián, Matías, Adrián, Agapito, Amancio, Anselmo, Aurelio, Baltasar, Benito
        Bernabé, Celestino, Ciriaco, Cristóbal, Demetrio, Edmundo, Efraín, Eleuterio, Eligio, Eloy, Emeterio, Epifanio
        Ernesto, Evaristo, Fausto, Felipe, Fermín, Fidel, Florencio, Froilán, Gaspar, Genaro, Germán, Gervasio, Gonzalo
        Gregorio, Heriberto, Hernán, Hilario, Horacio, Iván, Jacinto, Jenaro, Jerónimo, Leandro, Leopoldo, Lisandro
        Lucio, Macario, Marcelino, Marcial, Melchor, Modesto, Moisés, Néstor, Nicanor, Octavio, Pascual, Patricio
        Plácido, Primitivo, Ramiro, Raúl, Reinaldo, Remigio, Rigoberto, Rogelio, Rubén, Saturnino, Secundino, Severino
        Silverio, Simón, Teodoro, Timoteo, Ulises, Urbano, Valentín, Venancio, Wenceslao, Zacarías, Yerson, Brayan
        Jefferson, Maximiliano, Facundo, Thiago, Lautaro, Nahuel
      `,
      'male',
    ),
    ...given(
      `
        Ángeles, Trinidad, Ainhoa, Itziar, Nerea, Leire, Amaia, Montserrat, Macarena, Guadalupe, Yolanda, Ximena, Rocío
        Begoña, Maite, Ane, Uxía, Iria, Sabela, Meritxell, Laia, Núria, Amparo, Araceli, Ascensión, Asunción, Aurelia
        Azucena, Belén, Brígida, Candela, Caridad, Casilda, Consuelo, Delfina, Dolores, Elvira, Encarnación, Eulalia
        Eugenia, Evelia, Fabiola, Genoveva, Graciela, Herminia, Hortensia, Inmaculada, Jimena, Josefa, Leocadia, Leticia
        Lidia, Lorena, Lourdes, Luisa, Magdalena, Manuela, Maribel, Maricarmen, Marisol, Matilde, Mercedes, Milagros
        Mireia, Nieves, Noelia, Ofelia, Paloma, Perpetua, Pilar, Purificación, Raquel, Remedios, Rosario, Sagrario
        Socorro, Sonsoles, Soledad, Trinidad, Úrsula, Visitación, Yesenia, Zulema, Milena, Yamila, Antonella, Julieta
        Micaela, Aitana
      `,
      'female',
    ),
  ]),
  knownNames: words(`
    garcía, rodríguez, gonzález, fernández, lópez, martínez, sánchez, pérez, gómez, hernández, jiménez, díaz
    álvarez, muñoz, romero, gutiérrez, torres, ramírez, vásquez, vázquez, domínguez, ramos, suárez, ortega, delgado
    castro, ortiz, rubio, marín, núñez, iglesias, medina, garrido, cortés, castillo, guerrero, lozano, cano, méndez
    prieto, calvo, gallego, vidal, márquez, herrera, peña, cabrera, fuentes, carrasco, caballero, nieto, reyes
    aguilar, pascual, herrero, santana, hidalgo, montero, ibáñez, giménez, ferrer, arias, crespo, benítez, vargas
    castaño, sáez, quispe, mamani, huamán, flores, chávez, rojas, salazar, espinoza, mendoza, contreras, guzmán
    sandoval, valenzuela, sepúlveda
  `),
  genderEndings: new Map([
    ['a', 'female'],
    ['o', 'male'],
  ]),
  mostSurnames: 2,
  isFirstSurnameKept: true,
  toWords: words('a, al'),
  thingsNamed: words(`
    calle, avenida, plaza, paseo, barrio, estadio, mercado, escuela, colegio, hospital, premio, ley, puente, teatro
    museo, san, santo, santa, modelo, buque, ciudad, municipio, estado, provincia, isla, río, aeropuerto, fundación
    instituto, trofeo, copa, banco, operación, embalse, parque, universidad, huracán, tormenta, borrasca, estación
    cárcel, pueblo
  `),
  fewestUnknown: 2,
  notAlone: words(`
    sol, luz, mar, paz, ángeles, dolores, mercedes, consuelo, esperanza, victoria, santiago, león, lima, paris
    florencia, roma, jordan, israel, domingo, virginia, carolina, georgia, estrella, reyes, alba, rosario, pilar
    remedios, asunción, concepción, salvador, trinidad, córdoba, mérida, guadalupe, lourdes, fátima, clara, blanca
    aurora, luna, bella, rosa, margarita, violeta, iris, gloria, gracia, perla, linda, justo, severo, prudencia
    constancia, sevilla, valencia, will
    # towns, countries, companies, parties
    moscú, pekín, washington, bruselas, kiev, londres, parís, berlín, roma, tokio, ankara, teherán, jerusalén, israel
    rusia, china, ucrania, india, japón, siria, turquía, irán, irak, corea, arabia, saudí, marruecos, argelia, sierra
    kremlin, moncloa, vaticano, reuters, efe, google, apple, microsoft, facebook, amazon, telefónica, iberdrola, pemex
    morena, ciudadanos, podemos, unidas, vox, junts, izquierda, esquerra, republicana, unida, unido, movimiento, acción
    alianza, fuerza, frente, obreras, comisiones, cruz, roja, caja, rural, mercado, libre, petróleos, mexicanos, cola
    sachs, goldman, coca, buenos, aires, puerto, rico, hamás, hezbolá, toledo, zaragoza, bilbao, málaga, burgos, oviedo
    medellín, cali, rosario, córdoba, mendoza, guadalajara, monterrey, tijuana, lima, cuzco, quito, guayaquil, la
  `),
  notGivenNames: words(`
    santa, san, real, cruz, asia, américa, iglesia, villa, costa, ley, mas, más, bien, sin, ser, era, ella, sierra
    campo, van, mayo, aires, buenos, rey
  `),
  pronouns: new Map([
    ['él', 'male'],
    ['ella', 'female'],
  ]),
  pluralVerb: /[aeo]n$/,
  ofWords: words('de, del, para, con, contra, por, en, a, al, sobre, entre, como'),
});
