/** Short articles, and whose words they report: `> NAME: how the words begin`, and `-` where nobody is named. */
export const spanishArticles = `
La alcaldesa de Villarreal del Campo, Marta Ibáñez, anunció este lunes que el puente sobre el río Jarama permanecerá
cerrado hasta mayo. «No vamos a arriesgar la vida de nadie», dijo Ibáñez ante los vecinos.
> Marta Ibáñez: que el puente sobre el río Jarama permanecerá cerrado hasta mayo
> Marta Ibáñez: «No vamos a arriesgar la vida de nadie»

El ministro de Agricultura, Tomás Echeverri Luna, aseguró que la cosecha de café caerá un diez por ciento. "Las
lluvias llegaron tarde", explicó Echeverri en una rueda de prensa en Bogotá.
> Tomás Echeverri Luna: que la cosecha de café caerá un diez por ciento
> Tomás Echeverri Luna: "Las lluvias llegaron tarde"

Según la Policía, el incendio comenzó en la cocina. El portavoz de los bomberos, Raúl Cendoya, dijo que nadie resultó
herido.
> -: el incendio comenzó en la cocina
> Raúl Cendoya: que nadie resultó herido

«Me voy tranquila», declaró la atleta Lucía Ferrer tras ganar la carrera. Su entrenador, Pablo Roig, afirmó que la
corredora estaba lesionada desde enero.
> Lucía Ferrer: «Me voy tranquila»
> Pablo Roig: que la corredora estaba lesionada desde enero

El abogado de Sergio Maldonado sostuvo que su cliente es inocente. La fiscal Inés Quiroga respondió: «Hay pruebas de
sobra».
> -: que su cliente es inocente
> Inés Quiroga: «Hay pruebas de sobra»

—Aquí no queda nadie —dijo Rosario Peña, vecina de la aldea—. Se fueron todos a la ciudad.
> Rosario Peña: —Aquí no queda nadie
> Rosario Peña: Se fueron todos a la ciudad

El portavoz de Pedro Alcázar dijo que el diputado no dimitirá. Los vecinos dijeron que están cansados de esperar.
> -: que el diputado no dimitirá
> -: que están cansados de esperar

De acuerdo con Elena Bustos, directora del museo, el cuadro fue robado en 1974. Bustos añadió que la policía italiana
lo encontró en Génova.
> Elena Bustos: el cuadro fue robado en 1974
> Elena Bustos: que la policía italiana lo encontró en Génova

Bajo la lluvia, el entrenador Matías Ledesma se mostró molesto con el árbitro. “Nos robaron el partido”, se quejó
Ledesma. “Así no se puede jugar al fútbol”.
> Matías Ledesma: “Nos robaron el partido”
> Matías Ledesma: “Así no se puede jugar al fútbol”

La presidenta del tribunal le preguntó a Joaquín Bermúdez si conocía a la víctima. «No la había visto nunca», contestó
Bermúdez.
> -: si conocía a la víctima
> Joaquín Bermúdez: «No la había visto nunca»

La escritora chilena Camila Undurraga fue entrevistada por este diario en su casa de Valparaíso. «Escribo de noche,
cuando callan los perros», cuenta.
> -: «Escribo de noche, cuando callan los perros»

El huracán dejó doce muertos, informó el Servicio de Protección Civil. El gobernador Hernán Tovar dijo que pedirá
ayuda a la capital.
> -: El huracán dejó doce muertos
> Hernán Tovar: que pedirá ayuda a la capital

Andrea Villalobos, cuyo hermano dijo que ella vive en el extranjero, no acudió a la cita. La jueza, Amparo Sáenz,
ordenó su detención.
> -: que ella vive en el extranjero

"La vacuna es segura y eficaz", señaló la doctora Patricia Olmedo. El director del hospital, Gonzalo Prieto,
coincidió: "No hemos visto efectos graves".
> Patricia Olmedo: "La vacuna es segura y eficaz"
> Gonzalo Prieto: "No hemos visto efectos graves"

El concejal Ignacio Arrieta criticó el presupuesto y dijo que el barrio necesita dos escuelas. La alcaldesa le
respondió que no hay dinero.
> Ignacio Arrieta: que el barrio necesita dos escuelas
> -: que no hay dinero

Ana María López Santacruz, presidenta de la asociación de vecinos, explicó que el ruido no deja dormir a los niños.
López pidió al ayuntamiento que cierre los bares a medianoche.
> Ana María López Santacruz: que el ruido no deja dormir a los niños
> Ana María López Santacruz: que cierre los bares a medianoche

El acuerdo es «histórico», según el canciller Rubén Zaldívar. El texto, que fue firmado en Lima, entrará en vigor en
marzo.
> Rubén Zaldívar: El acuerdo es «histórico»

El sindicato calificó la propuesta de «insulto a los trabajadores». Su secretaria general, Nuria Casals, advirtió de
que habrá huelga el jueves.
> -: «insulto a los trabajadores»
> Nuria Casals: que habrá huelga el jueves

Le dijo a Beatriz Molina que el cheque estaba en el correo. Molina nunca lo recibió.
> -: que el cheque estaba en el correo

El delantero Emiliano Sosa marcó dos goles en Rosario. “Es para mi vieja”, dijo Sosa al terminar el encuentro. El
técnico, Fabián Oyarzún, prefirió la cautela: “Falta mucho campeonato”.
> Emiliano Sosa: “Es para mi vieja”
> Fabián Oyarzún: “Falta mucho campeonato”

Como informó la empresa, la planta de Sagunto cerrará en diciembre. «Nos enteramos por la radio», lamentó Vicente
Llopis, que trabaja allí desde 1989.
> -: la planta de Sagunto cerrará en diciembre
> Vicente Llopis: «Nos enteramos por la radio»

La senadora Gabriela Pinzón negó que haya recibido dinero de la constructora. Ella dijo que demandará al periódico.
> Gabriela Pinzón: que haya recibido dinero de la constructora
> Gabriela Pinzón: que demandará al periódico

«El virus ya estaba aquí en noviembre», sostiene Andrés Galarza, biólogo de la Universidad de Quito. El ministerio no
quiso hacer comentarios.
> Andrés Galarza: «El virus ya estaba aquí en noviembre»

El juez Óscar Valdivieso condenó a Ramiro Santos a seis años de cárcel. Santos dijo que apelará la sentencia. Su
abogada dijo que el fallo es injusto.
> Ramiro Santos: que apelará la sentencia
> -: que el fallo es injusto

La actriz y el director dijeron que no habrá segunda temporada. El productor Íñigo Larrea, sin embargo, no descarta
una película.
> -: que no habrá segunda temporada

Un testigo dijo que vio salir humo del almacén. La comisaria Teresa Burgos confirmó a este periódico que hay dos
detenidos.
> -: que vio salir humo del almacén
> Teresa Burgos: que hay dos detenidos

El papa recibió ayer a los obispos. Monseñor Eusebio Cárdenas dijo que la reunión fue «fraterna y sincera».
> Eusebio Cárdenas: que la reunión fue «fraterna y sincera»

“¿Cuánto tiempo más vamos a esperar?”, preguntó Yolanda Ríos, madre de tres hijos. “Llevamos cuatro años sin agua”,
agregó.
> Yolanda Ríos: “¿Cuánto tiempo más vamos a esperar?”
> -: “Llevamos cuatro años sin agua”

En opinión de Julián Cobos, el mercado tocará fondo en otoño. El economista, que asesora a varios bancos, cree que los
tipos bajarán.
> Julián Cobos: el mercado tocará fondo en otoño
> -: que los tipos bajarán

El gerente de la cooperativa, Wilmer Quispe Mamani, ha dicho que los productores recibirán un pago extra. Quispe ha
pedido paciencia a los socios.
> Wilmer Quispe Mamani: que los productores recibirán un pago extra

La consejera de Sanidad, Pilar Otero, compareció junto al rector, Alfonso Nieto. Este dijo que la universidad abrirá
el lunes.
> -: que la universidad abrirá el lunes

«Estoy orgulloso del equipo», dijo el capitán, Bruno Salvatierra. «Estoy muy orgulloso de todos», repitió más tarde el
presidente del club.
> Bruno Salvatierra: «Estoy orgulloso del equipo»
> -: «Estoy muy orgulloso de todos»

El Gobierno anunció que subirá el salario mínimo. Para la patronal, la medida llega tarde. Su presidente, Lorenzo
Arana, recordó que se prometió en 2021.
> -: que subirá el salario mínimo
> Lorenzo Arana: que se prometió en 2021

Pregunta: ¿Por qué dejó el cine? Mercedes Aldana: «Porque el cine me dejó a mí».
> Mercedes Aldana: «Porque el cine me dejó a mí»

El vicepresidente Mauricio Landa viajó a Montevideo. El presidente dijo que confía en él.
> -: que confía en él

El diputado Xabier Goikoetxea preguntó cuándo abrirá la línea de tren. La ministra Carla Espriu contestó que lo hará
«antes del verano».
> Xabier Goikoetxea: cuándo abrirá la línea de tren
> Carla Espriu: que lo hará «antes del verano»

El precio del pan subirá en enero, dijo Ofelia Cruz, dueña de una panadería en Oaxaca. «La harina está por las nubes»,
se justificó.
> Ofelia Cruz: El precio del pan subirá en enero
> -: «La harina está por las nubes»

El comisario Damián Orozco informó que el sospechoso fue detenido en Tijuana y agregó que será extraditado. El
sospechoso no ha declarado.
> Damián Orozco: que el sospechoso fue detenido en Tijuana
> Damián Orozco: que será extraditado

La película ‘El faro’, de Sonia Bermejo, ganó el premio del público. “No me lo esperaba”, reconoció Bermejo al recoger
la estatuilla.
> Sonia Bermejo: “No me lo esperaba”

«La vía está cortada», advertía ayer un cartel. El maquinista Eloy Garrido declaró ante la jueza Blanca Montes que no
lo vio.
> Eloy Garrido: que no lo vio
> -: «La vía está cortada»

CIUDAD DE MÉXICO (Notisur) — La secretaria de Medio Ambiente, Alejandra Robledo, informó este miércoles que la
contingencia por ozono se mantendrá hasta el viernes. “Pedimos a la población que no salga a correr”, indicó la
funcionaria. De acuerdo con el reporte oficial, la estación Pedregal registró 154 puntos.
> Alejandra Robledo: que la contingencia por ozono se mantendrá hasta el viernes
> Alejandra Robledo: “Pedimos a la población que no salga a correr”
> -: la estación Pedregal registró 154 puntos

El exalcalde de Móstoles Daniel Ortega Vidal se sentará en el banquillo por prevaricación. Su defensa alega que los
contratos eran legales. “Es una causa política”, ha asegurado Ortega a este periódico.
> -: que los contratos eran legales
> Daniel Ortega Vidal: “Es una causa política”

El Real Oviedo ganó 2-1 al Burgos. «El equipo ha sufrido, pero merecíamos los tres puntos», valoró Luis Carrión en la
sala de prensa. El técnico catalán confirmó que Santi Cazorla no viajará a Huesca.
> Luis Carrión: «El equipo ha sufrido, pero merecíamos los tres puntos»
> -: que Santi Cazorla no viajará a Huesca

La Fiscalía acusa a Esteban Pardo de haber ordenado el asesinato. La viuda, Carmen Rosa Huamán, declaró ante el
tribunal que su esposo recibía amenazas desde 2019. “Nos llamaban de madrugada”, recordó entre lágrimas.
> Carmen Rosa Huamán: que su esposo recibía amenazas desde 2019
> -: “Nos llamaban de madrugada”

El presidente del Gobierno aseguró ayer que no habrá adelanto electoral. El líder de la oposición, Jaime Urrutia, le
acusó de “vivir en otro planeta” y exigió que comparezca en el Congreso.
> -: que no habrá adelanto electoral
> Jaime Urrutia: “vivir en otro planeta”
> Jaime Urrutia: que comparezca en el Congreso

Marcela y Joaquín se conocieron en Rosario. “Él me escribió una carta”, cuenta Marcela Sturla, de 81 años. “Yo la
tiré”, dice él, y se ríe.
> Marcela Sturla: “Él me escribió una carta”
> Joaquín: “Yo la tiré”

Para la economista Silvia Otero, “la inflación no bajará antes de junio”. Otero considera que el Banco Central llegó
tarde, como reconoció su propio presidente, Ernesto Lanús.
> Silvia Otero: “la inflación no bajará antes de junio”
> Silvia Otero: que el Banco Central llegó tarde

El comunicado, firmado por la directora Julia Bosch, señala que el museo cerrará dos meses. La consejera de Cultura,
que conocía el informe, no quiso comentar.
> -: que el museo cerrará dos meses

Un juez de Medellín ordenó la captura de Jairo Restrepo. El abogado del empresario, Iván Lozano, calificó la decisión
como “un atropello” y anunció que apelará.
> Iván Lozano: “un atropello”
> Iván Lozano: que apelará

Según explicó la concejala Olga Marín a los vecinos, las obras empezarán en julio. La oposición cree que no habrá
dinero.
> Olga Marín: las obras empezarán en julio
> -: que no habrá dinero
`;
