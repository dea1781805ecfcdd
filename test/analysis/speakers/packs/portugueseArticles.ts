/** Short articles, and whose words they report: `> NAME: how the words begin`, and `-` where nobody is named. */
export const portugueseArticles = `
A presidente da Câmara de Vale Verde, Marta Figueiredo, anunciou esta segunda-feira que a ponte vai ficar fechada até
maio. “Não vamos pôr vidas em risco”, disse Figueiredo aos jornalistas.
> Marta Figueiredo: que a ponte vai ficar fechada até maio
> Marta Figueiredo: “Não vamos pôr vidas em risco”

O ministro da Agricultura, Renato Azevedo, afirmou que a safra de café deve cair 10%. "As chuvas chegaram tarde",
explicou Azevedo em entrevista coletiva em Brasília.
> Renato Azevedo: que a safra de café deve cair 10%
> Renato Azevedo: "As chuvas chegaram tarde"

Segundo a polícia, o incêndio começou na cozinha. O comandante dos bombeiros, Rui Carvalhal, disse que ninguém ficou
ferido.
> -: o incêndio começou na cozinha
> Rui Carvalhal: que ninguém ficou ferido

«Saio tranquila», declarou a atleta Inês Barroso depois da corrida. O treinador, Paulo Severino, garantiu que a
corredora estava lesionada desde janeiro.
> Inês Barroso: «Saio tranquila»
> Paulo Severino: que a corredora estava lesionada desde janeiro

O advogado de Sérgio Maldonado alegou que o cliente é inocente. A procuradora Cláudia Queirós respondeu: "Há provas de
sobra".
> -: que o cliente é inocente
> Cláudia Queirós: "Há provas de sobra"

— Aqui já não mora ninguém — disse Rosa Peixoto, moradora da aldeia. — Foram todos para a cidade.
> Rosa Peixoto: — Aqui já não mora ninguém
> Rosa Peixoto: Foram todos para a cidade

O porta-voz de Pedro Alcântara disse que o deputado não vai renunciar. Os moradores disseram que estão cansados de
esperar.
> -: que o deputado não vai renunciar
> -: que estão cansados de esperar

De acordo com Helena Bastos, diretora do museu, o quadro foi roubado em 1974. Bastos acrescentou que a polícia
italiana o encontrou em Génova.
> Helena Bastos: o quadro foi roubado em 1974
> Helena Bastos: que a polícia italiana o encontrou em Génova

O técnico Mateus Rangel saiu irritado com o árbitro. “Roubaram o jogo da gente”, reclamou Rangel. “Assim não dá para
jogar futebol.”
> Mateus Rangel: “Roubaram o jogo da gente”
> Mateus Rangel: “Assim não dá para jogar futebol.”

A juíza perguntou a Joaquim Bernardes se conhecia a vítima. “Nunca a tinha visto”, respondeu Bernardes.
> -: se conhecia a vítima
> Joaquim Bernardes: “Nunca a tinha visto”

A escritora Carolina Junqueira foi entrevistada por este jornal na sua casa em Ouro Preto. “Escrevo de noite, quando
os cães se calam”, conta a escritora.
> Carolina Junqueira: “Escrevo de noite, quando os cães se calam”

O temporal deixou 12 mortos, informou a Defesa Civil. O governador Hernani Toledo disse que vai pedir ajuda a
Brasília.
> -: O temporal deixou 12 mortos
> Hernani Toledo: que vai pedir ajuda a Brasília

Andreia Vilela, cujo irmão disse que ela vive no estrangeiro, faltou à audiência. A juíza, Amélia Saraiva, mandou
detê-la.
> -: que ela vive no estrangeiro

"A vacina é segura e eficaz", afirma a médica Patrícia Olavo. O diretor do hospital, Gonçalo Prates, concorda: "Não
vimos efeitos graves".
> Patrícia Olavo: "A vacina é segura e eficaz"
> Gonçalo Prates: "Não vimos efeitos graves"

O vereador Inácio Arruda criticou o orçamento e disse que o bairro precisa de duas escolas. A prefeita respondeu que
não há dinheiro.
> Inácio Arruda: que o bairro precisa de duas escolas
> -: que não há dinheiro

Ana Maria Lopes dos Santos, presidente da associação de moradores, explicou que o barulho não deixa as crianças
dormirem. Segundo Santos, a prefeitura nunca respondeu.
> Ana Maria Lopes dos Santos: que o barulho não deixa as crianças dormirem
> Ana Maria Lopes dos Santos: a prefeitura nunca respondeu

O acordo é «histórico», segundo o embaixador Rúben Salgado. O texto, que foi assinado em Maputo, entra em vigor em
março.
> Rúben Salgado: O acordo é «histórico»

O sindicato classificou a proposta de "insulto aos trabalhadores". A secretária-geral, Núria Casimiro, avisou que
haverá greve na quinta-feira.
> -: "insulto aos trabalhadores"
> Núria Casimiro: que haverá greve na quinta-feira

Disse a Beatriz Moura que o cheque estava no correio. Moura nunca o recebeu.
> -: que o cheque estava no correio

O atacante Emerson Souza fez dois gols no Recife. “É para a minha mãe”, disse Souza. O treinador, Fabiano Oliva,
preferiu a cautela: “Falta muito campeonato”.
> Emerson Souza: “É para a minha mãe”
> Fabiano Oliva: “Falta muito campeonato”

Como informou a empresa, a fábrica de Setúbal encerra em dezembro. «Soubemos pela rádio», lamentou Vicente Lobato, que
trabalha ali desde 1989.
> -: a fábrica de Setúbal encerra em dezembro
> Vicente Lobato: «Soubemos pela rádio»

A senadora Gabriela Pinheiro negou que tenha recebido dinheiro da construtora. Ela disse que vai processar o jornal.
> Gabriela Pinheiro: que tenha recebido dinheiro da construtora
> Gabriela Pinheiro: que vai processar o jornal

«O vírus já cá estava em novembro», sustenta André Galhardo, biólogo da Universidade do Porto. O ministério não quis
comentar.
> André Galhardo: «O vírus já cá estava em novembro»

O juiz Osvaldo Valente condenou Ramiro Sequeira a seis anos de prisão. Sequeira disse que vai recorrer. A advogada
dele disse que a decisão é injusta.
> Ramiro Sequeira: que vai recorrer
> -: que a decisão é injusta

A atriz e o diretor disseram que não haverá segunda temporada. O produtor Igor Lacerda, porém, não descarta um filme.
> -: que não haverá segunda temporada

Uma testemunha disse que viu fumo a sair do armazém. A delegada Teresa Borges confirmou ao jornal que há dois detidos.
> -: que viu fumo a sair do armazém
> Teresa Borges: que há dois detidos

O papa recebeu ontem os bispos. Dom Eusébio Cardoso disse que a reunião foi “fraterna e sincera”.
> Eusébio Cardoso: que a reunião foi “fraterna e sincera”

“Quanto tempo mais vamos esperar?”, perguntou Iolanda Rios, mãe de três filhos. “Estamos há quatro anos sem água”,
acrescentou.
> Iolanda Rios: “Quanto tempo mais vamos esperar?”
> -: “Estamos há quatro anos sem água”

Na opinião de Julião Corvo, o mercado vai bater no fundo no outono. O economista acredita que os juros vão baixar.
> Julião Corvo: o mercado vai bater no fundo no outono
> -: que os juros vão baixar

O gerente da cooperativa, Wesley Quintão Moreira, tinha dito que os produtores receberiam um bónus. Para Wesley, foi
um mal-entendido.
> Wesley Quintão Moreira: que os produtores receberiam um bónus

A secretária da Saúde, Priscila Outeiro, esteve com o reitor, Afonso Neto. Este disse que a universidade reabre na
segunda-feira.
> -: que a universidade reabre na segunda-feira

“Estou orgulhoso da equipa”, disse o capitão, Bruno Salvador. “Estou muito orgulhoso de todos”, repetiu mais tarde o
presidente do clube.
> Bruno Salvador: “Estou orgulhoso da equipa”
> -: “Estou muito orgulhoso de todos”

O governo anunciou que vai aumentar o salário mínimo. O presidente da confederação, Lourenço Arantes, lembrou que isso
foi prometido em 2021.
> -: que vai aumentar o salário mínimo
> Lourenço Arantes: que isso foi prometido em 2021

Pergunta: por que deixou o cinema? Mercedes Aldana: “Porque o cinema me deixou”.
> Mercedes Aldana: “Porque o cinema me deixou”

O vice-presidente Maurício Landim viajou para Luanda. O presidente disse que confia nele.
> -: que confia nele

O deputado Xavier Gouveia quis saber quando abre a linha. A ministra Carla Esteves disse-lhe que será “antes do
verão”.
> Xavier Gouveia: quando abre a linha
> Carla Esteves: que será “antes do verão”

O preço do pão vai subir em janeiro, disse Ofélia Cruz, dona de uma padaria em Olinda. “A farinha está pela hora da
morte”, justificou-se.
> Ofélia Cruz: O preço do pão vai subir em janeiro
> -: “A farinha está pela hora da morte”

O delegado Damião Orvalho informou que o suspeito foi preso em Foz do Iguaçu e acrescentou que ele será extraditado. O
segundo suspeito continua foragido.
> Damião Orvalho: que o suspeito foi preso em Foz do Iguaçu
> Damião Orvalho: que ele será extraditado

O filme “O farol”, de Sónia Bermudes, ganhou o prémio do público. “Não estava à espera”, reconheceu Bermudes ao
receber a estatueta.
> Sónia Bermudes: “Não estava à espera”

No segundo turno, o candidato Valdir Pacheco venceu por pouco. “Vou governar para todos”, prometeu o candidato. A
adversária, Rosângela Teles, disse que vai pedir a recontagem dos votos.
> Valdir Pacheco: “Vou governar para todos”
> Rosângela Teles: que vai pedir a recontagem dos votos

BRASÍLIA (Agência Cerrado) — A ministra do Meio Ambiente, Alessandra Pontes, informou nesta quarta-feira que as
queimadas caíram 12%. “Ainda não é hora de comemorar”, disse a ministra. De acordo com o instituto, o fogo atingiu
três parques.
> Alessandra Pontes: que as queimadas caíram 12%
> Alessandra Pontes: “Ainda não é hora de comemorar”
> -: o fogo atingiu três parques

O ex-presidente da Câmara de Oeiras Daniel Ortigão vai a julgamento por corrupção. A defesa alega que os contratos
eram legais. “É um processo político”, garantiu Ortigão ao nosso jornal.
> -: que os contratos eram legais
> Daniel Ortigão: “É um processo político”

O Bahia venceu por 2 a 1. “O time sofreu, mas mereceu os três pontos”, avaliou Rogério Cerqueira na coletiva. O
treinador confirmou que Caio Alexandre não viaja para Recife.
> Rogério Cerqueira: “O time sofreu, mas mereceu os três pontos”
> -: que Caio Alexandre não viaja para Recife

O Ministério Público acusa Estêvão Prado de ter ordenado o crime. A viúva, Carmen Rosa Amorim, contou ao tribunal que
o marido recebia ameaças desde 2019. “Ligavam de madrugada”, recordou ela.
> Carmen Rosa Amorim: que o marido recebia ameaças desde 2019
> Carmen Rosa Amorim: “Ligavam de madrugada”

O primeiro-ministro garantiu ontem que não haverá eleições antecipadas. O líder da oposição, Jaime Urbano, acusou-o de
“viver noutro planeta” e exigiu que se explique no Parlamento.
> -: que não haverá eleições antecipadas
> Jaime Urbano: “viver noutro planeta”
> Jaime Urbano: que se explique no Parlamento

Marcela e Joaquim conheceram-se em Luanda. “Ele escreveu-me uma carta”, conta Marcela Sturla, de 81 anos. “E ela
rasgou-a”, diz ele, a rir.
> Marcela Sturla: “Ele escreveu-me uma carta”
> Joaquim: “E ela rasgou-a”

Para a economista Sílvia Outeiro, “a inflação não vai baixar antes de junho”. Outeiro considera que o Banco Central
chegou tarde, como reconheceu o próprio presidente, Ernesto Lanhoso.
> Sílvia Outeiro: “a inflação não vai baixar antes de junho”
> Sílvia Outeiro: que o Banco Central chegou tarde

O comunicado, assinado pela diretora Júlia Bosque, refere que o museu fecha dois meses. A vereadora da Cultura não
quis comentar.
> -: que o museu fecha dois meses

Um juiz de Manaus ordenou a prisão de Jair Resende. O advogado do empresário, Ivan Louzada, classificou a decisão como
“um abuso” e anunciou que vai recorrer.
> Ivan Louzada: “um abuso”
> Ivan Louzada: que vai recorrer

Conforme explicou a vereadora Olga Marinho aos moradores, as obras começam em julho. A oposição acha que não há
dinheiro.
> Olga Marinho: as obras começam em julho
> -: que não há dinheiro
`;
