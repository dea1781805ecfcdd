import { entriesOf, words } from '../../wordList';
import type { Gender, NameWords } from '../pack';
import { romanceNames } from '../romance';

/** Roles by their stems: "ministr" is ministro and ministra. */
const inOA = `
  ministr, candidat, deputad, advogad, arquitet, arquitect, comissári, secretári, funcionári, médic, magistrad
  científic, físic, químic, psicólog, sociólog, politólog, virólog, meteorólog, ginecólog, arqueólog, geólog, biólog
  antropólog, empresári, conselheir, enfermeir, engenheir, vizinh, arqueir, bombeir, padeir, cozinheir, goleir, técnic
  prefeit, maestr, notári, proprietári, don, subsecretári, delegad, sóci, encarregad, fazendeir, matemátic, filósof
  músic, acusad, detid, viúv, filh, prim, ti, espos, namorad, amig, companheir, empregad, ex-ministr, ex-prefeit
  ex-deputad, vice-ministr, vice-prefeit, obreir, marinheir, diplomátic, criad, alun, operári, pedreir, jornaleir
  mineir, açougueir, cabeleireir, fotógraf, coreógraf, padeir, carteir, caminhoneir, reverend, bancári, ginecólog
  cardiólog, oncólog, veterinári, bibliotecári, estagiári, aposentad, reformad, árbitr, subprefeit, secretári-geral
  síndic, arguid, advogad-geral, desempregad, ex-secretári, ex-funcionári
`;
const inR = `
  senador, diretor, director, governador, apresentador, escritor, autor, investigador, professor, doutor, treinador
  procurador, reitor, pastor, produtor, comunicador, agricultor, historiador, conservador, administrador
  assessor, coordenador, fundador, legislador, vereador, subdiretor, subdirector, organizador, programador, consultor
  auditor, inspetor, inspector, instrutor, jogador, selecionador, seleccionador, nadador, corredor, pescador, educador
  trabalhador, defensor, vendedor, ex-governador, ex-senador, ex-diretor, escultor, pintor, leitor, locutor, narrador
  editor, redator, redactor, lançador, remador, pesquisador, morador, cantor, promotor, desembargador, comentador
  encenador, realizador, vencedor, curador, tradutor, compositor, tutor, provedor, comendador, corretor, lavrador
  vice-governador, confessor, servidor, torcedor, nadador
`;
const ofBoth = `
  meia, lateral, volante, ala, líbero, pivô, armador, centroavante, ponta, craque, tetracampeão, titular, capitã
  sambista, baterista, baixista, tecladista, vocalista, violonista, violinista, saxofonista, percussionista, flautista
  cineasta, dançarino, dançarina, bailarino, bailarina, contrabaixista, solista, regente, letrista, ensaísta, contista
  historiógrafo, memorialista, crítico, crítica, humorista, cartunista, comediante, chargista, radialista, repórter
  banqueiro, banqueira, industrial, pecuarista, corretora, publicitário, publicitária, marqueteiro, consultora
  mandatário, mandatária, cabeça-de-lista, constitucionalista, penalista, criminalista, tributarista, latifundiário
  adversário, adversária, rival, sucessor, sucessora, antecessor, antecessora, herdeiro, herdeira, garoto, garota
  menino, menina, jovem, ginasta, boxeador, velocista, maratonista, judoca, enxadrista, golfista, velejador, piloto
  copiloto, presidente, vice-presidente, ex-presidente, porta-voz, jornalista, artista, futebolista, economista
  ativista, activista, sindicalista, congressista, romancista, roteirista, cineasta, atleta, psiquiatra, analista, líder
  agente, gerente, comandante, tenente, general, coronel, almirante, cônjuge, assistente, estudante, dirigente
  representante, chanceler, atacante, meio-campista, ciclista, tenista, especialista, pediatra, terapeuta, comerciante
  intérprete, modelo, testemunha, poeta, policial, polícia, guarda, maquinista, piloto, taxista, eletricista, jurista
  cronista, colunista, correspondente, intendente, parlamentar, eurodeputado, eurodeputada, docente, autarca, dentista
  feirante, relatora, cientista, motorista, infectologista, guitarrista, pianista, dramaturgo, avançado, guarda-redes
  médio, lojista, surfista, ambientalista, cardiologista, epidemiologista, urbanista, estilista, figurinista, sertanista
  ilustrador, colega, cliente, emigrante, imigrante, voluntário, voluntária, brigadeiro, cabo, inspetor-chefe, chefe
`;
const ofWomen = `
  presidenta, juíza, embaixadora, embaixatriz, atriz, actriz, poetisa, rainha, princesa, freira, mãe, madre, irmã, avó
  imperatriz, abadessa, dramaturga, capitã, campeã, secretária-executiva, diretora-geral, diretora-executiva
  procuradora-geral, cidadã, anfitriã, vilã, ré, baronesa, duquesa, condessa, camponesa, freguesa, tecelã, artesã
  vereadora, primeira-ministra, primeira-dama, relatora
`;
const ofMen = `
  zagueiro, goleiro, artilheiro, maestro, mestre, lorde, lord, imperador, xeque, aiatolá, patriarca, abade, presbítero
  juiz, ator, actor, bispo, arcebispo, papa, cardeal, sacerdote, padre, rei, príncipe, pai, capitão, campeão, monge
  frade, imã, rabino, padrinho, embaixador, sargento, major, irmão, avô, cidadão, réu, camponês, artesão, barão, conde
  primeiro-ministro, diretor-geral, diretor-executivo, procurador-geral, secretário-executivo, marechal, escrivão
  relator
`;

const oneOf = (list: string): string => entriesOf(list).join('|');
const [oa, r, both, women, men] = [inOA, inR, ofBoth, ofWomen, ofMen].map(oneOf);

const given = (list: string, gender: Gender): [string, Gender][] =>
  entriesOf(list).map((name) => [name.toLowerCase(), gender]);

export const names = (): NameWords => ({
  ...romanceNames,
  honorifics: new Map([
    ['senhor', 'male'],
    ['sr', 'male'],
    ['senhora', 'female'],
    ['sra', 'female'],
    ['dona', 'female'],
    ['dom', 'male'],
    ['d', null],
    ['dr', null],
    ['dra', 'female'],
    ['frei', 'male'],
    ['monsenhor', 'male'],
    ['prof', null],
    ['profa', 'female'],
    ['eng', null],
    ['seu', 'male'],
    ['são', null],
  ]),
  role: new RegExp(`^(?:(?:${oa})[oa]|(?:${r})a?|${both}|${women}|${men})$`),
  femaleRole: new RegExp(`^(?:(?:${oa})a|(?:${r})a|${women})$`),
  maleRole: new RegExp(`^(?:(?:${oa})o|${r}|${men})$`),
  particles: words('de, da, do, das, dos, e, von, van, di, bin, al, el, le, la, del'),
  notNames: words(`
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta, quinta
    sexta, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, governo
    ministério, congresso, senado, estado, partido, polícia, guarda, exército, banco, universidade, instituto, câmara
    prefeitura, tribunal, supremo, procuradoria, conselho, comissão, união, associação, federação, confederação, liga
    copa, taça, mundial, fundação, companhia, grupo, empresa, sociedade, clube, real, atlético, esporte, igreja
    hospital, museu, teatro, rua, avenida, praça, parque, porto, praia, rio, monte, serra, ilha, ilhas, costa, mar, são
    santa, santo, cidade, província, república, reino, estados, unidos, américa, europa, brasil, portugal, espanha
    frança, alemanha, itália, angola, moçambique, guiné, timor, cabo, verde, lisboa, coimbra, brasília, serviço
    proteção, agência, secretaria, direção, departamento, gabinete, centro, casa, palácio, plano, lei, acordo, prémio
    prêmio, festival, feira, rádio, televisão, jornal, diário, folha, pergunta, resposta, deus, natal, páscoa, ano, novo
    nova, grande, norte, sul, leste, oeste, nacional, internacional, geral, civil, social, popular, socialista
    comunista, central, federal, constitucional, eleitoral, aqui, ali, agora, também, mas, quando, onde, porque
    enquanto, embora, além, hoje, ontem, todo, todos, ninguém, alguns, muitos, outros, cada, seus, assim, ainda, após
    era, foi, há, havia, segundo, conforme, centro, escola, faculdade, academia, orquestra, bolsa, mercado, sporting
    benfica, corinthians, palmeiras, flamengo, vasco, botafogo, petrobras, caixa, defesa, bombeiros, corpo, força
    forças, armadas, constituição, terra, sol, lua, times, post, news, corporation, company, band, club, park, street
    san, los, las, judiciária, marítima, rodoviária
  `),
  givenNames: new Map([
    ...given(
      `
        Gabriel, Jaime, Dinis, Vasco, Rui, Gonçalo, Wesley, Valdir, Emerson, Edson, Wanderley, Aécio, Ciro, Jarbas
        Itamar, Maílson, Mailson, Julião, Manoel, Manuel, Joaquim, Agostinho, Agnelo, Ademar, Adérito, Adílson, Adilson
        Afonso, Aldo, Aloísio, Altino, Amadeu, Américo, Anselmo, Armindo, Artur, Baltazar, Belmiro, Benjamim, Bernardino
        Caetano, Cândido, Celestino, Celso, Cleiton, Clóvis, Cristóvão, Dário, Davi, Deodato, Dinis, Domingos, Edgar
        Edílson, Edmilson, Eduardo, Elias, Elísio, Estêvão, Evaristo, Everaldo, Ezequiel, Feliciano, Firmino, Flávio
        Francisco, Frederico, Gaspar, Genésio, Geraldo, Germano, Getúlio, Gil, Gilberto, Gilmar, Gualter, Guilherme
        Heitor, Hélder, Hélio, Henrique, Herculano, Hermínio, Hilário, Horácio, Humberto, Inácio, Isaías, Ismael, Ivo
        Jacinto, Januário, Jerónimo, Jerônimo, João, Joel, Jorge, Josué, Juca, Juvenal, Laerte, Laurindo, Leandro
        Leonel, Leônidas, Lindolfo, Lourenço, Lúcio, Luís, Luiz, Macário, Marcelino, Márcio, Martim, Martinho, Mateus
        Miguel, Milton, Moacir, Moisés, Murilo, Natanael, Nélio, Nicolau, Nilo, Nilton, Norberto, Nuno, Octávio, Odair
        Olavo, Olegário, Orlando, Oscar, Otávio, Pascoal, Pedro, Plínio, Quintino, Raimundo, Raul, Reginaldo, Reinaldo
        Ricardo, Roberto, Rogério, Romeu, Ronaldo, Rubens, Ruben, Rúben, Rodolfo, Sandro, Saulo, Sebastião, Serafim
        Sérgio, Sidnei, Silvério, Silvino, Simão, Teodoro, Teotónio, Tiago, Thiago, Tomás, Tomé, Tristão, Ubirajara
        Ulisses, Valdemar, Valentim, Valter, Vasco, Venâncio, Vicente, Virgílio, Vítor, Victor, Wagner, Waldemar, Wilson
        Xavier, Zacarias, Zeferino, Luizinho, Pepe, Ronaldinho, Zezinho, Marcão, Toninho, Paulinho, Juninho, Chico, Zeca
        Zico, Dudu, Cacá, Kaká, Hernâni, Hernani
      `,
      'male',
    ),
    ...given(
      `
        Rute, Simone, Michele, Tatiane, Jaqueline, Rosane, Lurdes, Luciane, Viviane, Elaine, Inês, Rosângela, Iolanda
        Andreia, Benedita, Marilena, Dilma, Luiza, Luísa, Erundina, Jandira, Zélia, Adélia, Albertina, Alcina, Aldina
        Alzira, Amália, Amélia, Anabela, Aparecida, Arlete, Armanda, Benvinda, Bernardete, Branca, Cândida, Carlota
        Cátia, Célia, Celeste, Cidália, Clarice, Cleide, Clotilde, Conceição, Cremilda, Dalva, Deolinda, Dinora, Dulce
        Edite, Edith, Elisa, Elisabete, Elza, Ermelinda, Esmeralda, Etelvina, Eulália, Eunice, Fátima, Felicidade
        Fernanda, Filomena, Flávia, Francisca, Gertrudes, Gisele, Glória, Graça, Graziela, Helena, Heloísa, Hermínia
        Hortência, Iara, Idalina, Ilda, Inácia, Iracema, Irene, Isabel, Isaura, Ivete, Ivone, Janaína, Joana, Joaquina
        Josefa, Josefina, Judite, Jussara, Lídia, Lígia, Lourdes, Lúcia, Luciana, Lurdes, Luzia, Madalena, Mafalda
        Manuela, Márcia, Marlene, Marli, Matilde, Micaela, Natália, Neusa, Nídia, Odete, Ofélia, Olga, Olívia, Otília
        Palmira, Patrícia, Piedade, Priscila, Quitéria, Raquel, Regina, Rita, Rosa, Rosalina, Rosário, Rute, Sandra
        Sílvia, Solange, Sónia, Sônia, Soraia, Suzana, Susana, Tânia, Telma, Teresa, Vanda, Vânia, Vera, Virgínia, Zilda
        Zulmira
      `,
      'female',
    ),
  ]),
  toWords: words('a, à, ao'),
  thingsNamed: words(`
    rua, avenida, praça, largo, bairro, estádio, mercado, shopping, escola, hospital, prémio, prêmio, lei, ponte
    teatro, museu, são, santo, santa, s, modelo, navio, cidade, vila, freguesia, concelho, município, estado
    província, ilha, rio, aeroporto, fundação, instituto, troféu, taça, copa, banco, operação, vaca, barragem
    parque, universidade, colégio, rodovia
  `),
  notAlone: words(`
    sol, luz, mar, paz, mercedes, esperança, vitória, santiago, lima, virginia, carolina, georgia, domingo, natal
    salvador, estrela, israel, jordan, clio, bola, nada, chance, fátima, lourdes, nova, dia, guia, roma, florença, paris
    maio, bela, rosa, margarida, graça, conceição, glória, aurora, clara, branca, linda, íris, violeta, flora, esmeralda
    pérola, luna, major, prince, king, duke, earl, bill, mark, will, pat, art, dali, van, porto, constante, justo
    severo, modesto
    # towns, countries, companies, parties
    moscou, moscovo, pequim, washington, bruxelas, kiev, londres, paris, berlim, madrid, madri, roma, tóquio, ancara
    teerã, teerão, jerusalém, telavive, israel, rússia, china, ucrânia, índia, japão, síria, turquia, irã, irão, iraque
    coreia, arábia, saudita, kremlin, planalto, itamaraty, vaticano, reuters, lusa, globo, google, apple, microsoft
    facebook, amazon, odebrecht, vale, itaú, bradesco, embraer, galp, altice, estadão, veja, público, expresso
    datafolha, ibope, anvisa, fiocruz, butantan, fretilin, unita, frelimo, renamo, hamas, hezbollah, boavista, braga
    faro, aveiro, setúbal, évora, luanda, maputo, díli, bissau, praia, belo, horizonte, minas, gerais, recife, olinda
    manaus, belém, goiânia, curitiba, bloco, esquerda, iniciativa, liberal, livre, chega, movimento, aliança, frente
    cruz, vermelha, sachs, goldman, coca, cola, sem, fronteiras, fortaleza, natal, salvador, médicos
  `),
  knownNames: words(`
    silva, sousa, souza, santos, ferreira, pereira, oliveira, rodrigues, martins, fernandes, gonçalves, gomes
    lopes, marques, alves, almeida, ribeiro, carvalho, teixeira, moreira, correia, correa, corrêa, mendes, mendonça
    nunes, soares, vieira, monteiro, cardoso, cunha, pires, ramos, simões, antunes, matos, mattos, fonseca, machado
    araújo, barbosa, tavares, lourenço, castro, figueiredo, azevedo, freitas, magalhães, campos, barros, morais
    moraes, moura, neves, henriques, faria, nogueira, barreto, brandão, borges, macedo, medeiros, andrade, dias
    batista, nascimento, lima, peixoto, queirós, queiroz, rangel, sampaio, siqueira, sequeira, toledo, vasconcelos
    vaz, viana, xavier, abreu, aguiar, albuquerque, amaral, amorim, assunção, bezerra, bittencourt, bragança, brito
    cabral, calado, câmara, camargo, cavalcanti, coutinho, couto, dantas, duarte, esteves, falcão, farias, furtado
    galvão, garcia, godoy, gouveia, gusmão, leal, leitão, lemos, loureiro, maciel, madeira, maia, malheiros, melo
    mello, menezes, meneses, mesquita, miranda, mota, motta, novais, pacheco, paiva, parreira, pessoa, pimentel
    portela, prado, quadros, rezende, resende, rosário, sá, saldanha, sarmento, sarney, seabra, seixas, tavora
    torres, valadares, valente, varela, vargas, veloso, vilela, zagallo, alencar, arantes, arruda, aranha, bastos
    bento, bernardes, caldas, caldeira, camacho, cordeiro, carneiro, castanheira, chagas, conceição, damasceno
    evangelista, fagundes, feitosa, gadelha, guedes, jardim, lacerda, lobato, lobo, macieira, marinho, mascarenhas
    mourão, muniz, moniz, negreiros, padilha, paixão, palma, passos, patrício, penha, pinheiro, porto, proença
    quaresma, ramalho, reis, rocha, salgado, salgueiro, sales, salles, serrano, severo, simão, teles, telles
    trindade, valle, veiga, ventura, viegas, vilar, zambujal
  `),
  genderEndings: new Map([
    ['a', 'female'],
    ['o', 'male'],
  ]),
  mostSurnames: 3,
  notGivenNames: words(`
    santa, são, real, cruz, anjos, dores, asia, américa, igreja, vila, reis, costa, lei, mais, bem, sem, ser, era, ela
    serra, campo, das, dos, as, os, um, uma, na, no, nos, nas, em, por, para, sé, ria, pará, via, mas, me, se, lisboa
    angola, rio, dará, west, time, mac, madison, norton, nada, bola
  `),
  pronouns: new Map([
    ['ele', 'male'],
    ['ela', 'female'],
  ]),
  pluralVerb: /(?:..em|am|ão|êm)$/,
  ofWords: words(`
    de, do, da, dos, das, para, com, contra, por, pelo, pela, em, no, na, ao, à, sobre, entre, como
  `),
});
