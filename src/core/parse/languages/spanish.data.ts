/** Spanish; the notation is told in `concept.ts`. */
export const SPANISH = String.raw`
numbers un 1 una 1 uno 1 dos 2 ambos 2 ambas 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veinticinco 25 treinta 30 cuarenta 40 noventa 90 veintiún 21 veintiuno 21 veintidós 22 veintitrés 23 veinticuatro 24 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29
joint ni|y|o
kind.offer (?:me gustaría|quiero|quisiera|puedo|me encantaría|con gusto|encantad[oa] de|dispuest[oa] a|me ofrezco a|estoy disponible para|feliz de|ofrezco|busco a quien) (?:(?:poder|a) )?(?:acompañar|ayudar|orientar|mentorear|mentorizar|guiar|apoyar|compartir|charlar|conversar|asesorar|mentor[íi]as?|dar mentor[íi]as?|ser mentor[a]?|hablar|escuchar)|ofrezco (?:mi )?(?:mentor[íi]a|tiempo|orientación|acompañamiento|sesiones)|mis (?:# )?mentorad[oa]s|mentoría (?:gratis|gratuita)|(?:#) (?:cupos?|plazas?) (?:disponibles?|libres?)|abro (?:#) (?:cupos|plazas|espacios)|acompaño a|soy mentor[a]?|pregúntenme|escríbanme|(?:escribime|escríbeme|preguntame|pregúntame|mandame|mándame)|me encanta (?:explicar|enseñar|ayudar)|orienta a|acompaña a|(?:ayudo|respondo|comparto|explico|cuento|reviso|oriento|platico|converso|charlo) con (?:mucho )?gusto|con (?:mucho )?gusto (?:les |te |los |las )?(?:ayudo|respondo|comparto|explico|cuento|reviso|oriento|platico|converso|charlo)|mi (?:teléfono|puerta|buzón|whatsapp) está (?:siempre )?abiert[oa]|si alguien (?:quiere|necesita) (?:hablar|conversar|charlar|platicar|orientación)|no duden en (?:escribirme|preguntar\p{L}*)|cuenten conmigo|quien(?:es)? (?:quiera|quieran|quiere) (?:conversar|hablar|charlar|platicar|preguntar)
kind.seeking (?:busco|necesito|estoy buscando|me gustaría (?:encontrar|tener)|ando buscando) (?:a )?(?:un |una |algún |alguna )?(?:buen |buena )?(?:mentor|mentora|mentoría|asesor|orientación)|(?:alguien|quién) (?:me )?(?:que )?(?:pueda|puede|podría) (?:orientarme|guiarme|ayudarme|ser mi mentora?)
kind.thanks (?:gracias|agradezco|agradecid[oa]) a? ?mi[s]? mentor[a]?e?s?
kind.programme (?:programa|plan) de mentor[íi]as?|convocatoria (?:de|para) mentor[ea]s
kind.event (?:webinar|taller|conferencia|charla|conversatorio|encuentro) (?:gratuit[oa]|el|este|sobre)|inscríb[ae]te|inscripciones abiertas
kind.job estamos contratando|vacante|oferta de empleo|envía(?:nos)? tu cv|buscamos (?:un|una) (?!mentor)
kind.paid-coaching inversión:|sesión de descubrimiento|\d+ ?(?:€|euros|usd|mxn|pesos)|mis paquetes
yearsExperience.count (?<!pausa de |antes )(?:más de |unos |llevo |casi )?(?<n>#) años(?: de (?:experiencia|trabajo|oficio|carrera)| en| como| trabajando| entre|,)?(?! de edad| atrás| de edad|/)
sinceYear.year desde (?:el |el año )?(?<n>(?:19|20)\d\d)
formats.email correo(?: electrónico)?|e-?mail|por mail
formats.video videollamadas?|por vídeo|por video|zoom|meet|teams|virtual(?:mente)?|en línea
formats.phone teléfono|telefónic[oa]|(?:una|por) llamada(?: telefónica)?|(?:llám[ae]|llámen)me
formats.in-person presencial(?:es|mente)?|en persona|cara a cara|(?:un|tomar|tomando|tomarnos un|tomar un) (?:caf[eé]|mate|vino)|caf[eé] en|hay café|la oficina queda|desayuno|almuerzo|comida juntos|en mi (?:oficina|taller|despacho|consulta|estudio|casa|bodega|local|escuela)|(?:nos vemos|vernos|quedamos|quedar) en
formats.group en grupo|grupal(?:es)?|grupo pequeño|círculo de mentoría
times.mornings (?:por|en|a) las? mañanas?|mañanas|antes del? (?:trabajo|servicio|turno|clase)|desayuno
times.lunchtime mediodía|hora de (?:la )?comida|almuerzo|a la hora de comer
times.afternoons (?<!buenas )tardes|(?:por|en|a) las? tardes?(?!s de)
times.evenings (?<!buenas )noches|(?:por|en|a) las? noches?|después del? (?:trabajo|turno|servicio)|(?:a partir|después|pasadas) de las (?:1[89]|2\d|siete|ocho|nueve)
times.weekdays entre semana|días laborables|(?:los )?(?:lunes|martes|miércoles|jueves|viernes)
times.weekends fin(?:es)? de semana|sábados?|domingos?
times.flexible horarios? flexibles?|flexible|a cualquier hora|cuando (?:puedas|puedan|quieras)|a convenir
cadence.weekly (?:una vez )?(?:por|a la|cada) semana|semanal(?:es|mente)?|todas las semanas|(?:todos los|cada) (?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)(?! de)
cadence.biweekly (?:dos|2) \p{L}+ al mes|cada (?:dos semanas|quince días|15 días)|quincenal(?:es|mente)?
cadence.monthly (?:una vez )?(?:al|por|cada) mes|mensual(?:es|mente)?|todos los meses|(?:primer|segundo|tercer|último) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) de(?:l| cada) mes
cadence.quarterly cada tres meses|trimestral(?:es|mente)?
cadence.one-off un(?:a)? (?:sola?|única?) (?:charla|sesión|llamada|encuentro|conversación)|sesión única|una sola vez
sessionMinutes.minutes (?<n>#)(?: ?(?:-|–|a|o|y) ?(?:#))? ?(?:min|minutos)
sessionMinutes.60 (?:de )?(?:una|1) hora(?! de edad| antes| después)|1 ?h
sessionMinutes.30 media hora
capacity.places (?<n>#) (?:(?:o|a|à|bis|-) (?:#) )?(?:de mis )?(?:nuev[oa]s )?(?:(?:cupos?|plazas?|lugares?|espacios?|vacantes?|huecos?)|mentorad[oa]s|mentees)(?! de (?:#))
capacity.people (?<!con )(?<n>un[oa]?|dos|tres|cuatro|cinco|[1-5]) (?:(?:o|a|-) (?:#) )?personas(?! de)
capacity.most (?:máximo(?: de)?|como mucho|hasta|puedo con) (?<n>#) (?:personas|participantes)
capacity.room (?:sitio|lugar|espacio|hueco|cupo|plaza)s? para (?:solo )?(?<n>#)
capacity.of (?:#) (?:cupos?|plazas?|lugares?|espacios?|vacantes?|huecos?)? ?(?:libres? )?de (?<n>#)
placesOpen.of (?<n>#) (?:cupos?|plazas?|lugares?|espacios?|vacantes?|huecos?) (?:libres? )?de (?:#)
status.few (?:(?:me )?quedan?|últim[oa]s?) (?:solo )?(?:un|una|dos|1|2)? ?(?:cupos?|plazas?|lugares?|espacios?|vacantes?|huecos?)|(?:me )?quedan? (?:solo )?(?:un[oa]?|dos)(?= |\.|,)
status.full ya no (?:me )?(?:quedan|hay|tengo) (?:cupos?|plazas?|lugares?|espacios?|vacantes?|huecos?)|lista de espera|cupos? (?:llenos?|completos?|agotados?)|sin (?:cupos?|plazas?|lugares?|espacios?|vacantes?|huecos?)|todo ocupado|(?:plazas|cupos|lugares) (?:ocupad[oa]s|cubiert[oa]s)
status.closed (?:en|hago una|hice una) pausa|no (?:estoy )?(?:acepto|aceptando|tomo|recibo)|cerrad[ao]s? hasta
status.open puedo (?:con|acompañar a|tomar|atender a|recibir a) (?:#) (?!horas?|minutos|veces|sesiones|llamadas)\p{L}{4,}|(?:hay )?(?:sitio|lugar|espacio|hueco|cupo)s? para (?:#|algun\p{L}+)|(?:abro|tengo|hay|ofrezco|abrí) (?:#) (?:nuev[oa]s )?(?:cupos?|plazas?|lugares?|espacios?|vacantes?|huecos?)|(?:cupos?|plazas?|lugares?|huecos?) (?:libres?|disponibles?|abiert[oa]s?)
paid.false gratis|gratuit[oa]s?|gratuitamente|sin (?:ningún )?costo(?: alguno)?|sin coste|sin cobrar|no (?:cobro|cuesta) ?(?:nada)?|pro bono|de forma voluntaria|voluntariado|(?:costo|coste|precio|valor|cuánto): (?:nada|cero|ninguno|gratis|0)|cero (?:pesos|euros|soles|costo)|no (?:les |te |os )?(?:cuesta|cobro|pido) (?:ni un \p{L}+|nada)|sin (?:pagar|dinero|fines de lucro)|de onda|libre de costo|ad honorem|no hay que pagar|nada que pagar
remoteOk.true (?:100 ?% )?remot[oa]|desde cualquier (?:lugar|país|parte|ciudad)|de cualquier (?:país|ciudad)|online|a distancia(?! y)|no importa dónde|donde (?:sea que )?(?:estés|estén|estéis|vivas|vivan)|(?:solo|todo|únicamente) virtual|estés donde estés|a distancia|da igual (?:la ciudad|dónde|desde dónde)|en remoto
workStatus.retired (?:estoy |soy |ya )?jubilad[oa]|retirad[oa]|prejubilad[oa]|me jubilé|pensionad[oa]|en retiro|(?:ya )?me retiré|me jubilé|jubilación
mentoringKinds.one-to-one uno a uno|individual(?:es)?|1 a 1|1:1|mano a mano
mentoringKinds.peer entre pares
menteeLevels.student estudiantes?|universitari[oa]s|alumn[oa]s|(?:de|en) último año|doctorand[oa]s|tesistas
menteeLevels.early-career (?:ingenier[oa]s|abogad[oa]s|profesionales|médic[oa]s|enfermer[oa]s|colegas) jóvenes|jóvenes (?:profesionales|ingenier[oa]s|abogad[oa]s|\p{L}{1,24})|recién (?:egresad[oa]s?|graduad[oa]s?|titulad[oa]s?|recibid[oa]s?|llegad[oa]s?)|becari[oa]s|aprendices|junior(?:s|es)?|primer (?:empleo|trabajo)|(?:está|estás|están|quien esté) empezando|principiantes|novat[oa]s|(?:inicio|comienzos?) de (?:su |la )?carrera|(?:que|quienes?) (?:recién |apenas )?(?:empiezan?|comienzan?|arrancan?)|recién (?:salid[oa]s?|salen|sale|egresan|empiezan|incorporad[oa]s?)|acabas? de (?:empezar|entrar|terminar|pasar)|residentes|egresad[oa]s
menteeLevels.career-changer cambi(?:ar|o|en|an) de (?:carrera|sector|profesión|rubro|oficio)|reconversión|(?:personas|gente|quienes) que vienen? de (?!fuera)\p{L}+|quier[ae]n? (?:pasar|entrar|migrar|saltar) a \p{L}+|(?:dejar|dejan|dejando|vienen de) (?:la|el|otro|otra) \p{L}+|pasar de \p{L}+ a
menteeLevels.returner (?:vuelven|volver|regresan|regresar|reincorpor\p{L}{1,24}) (?:al (?:trabajo|mercado)|a trabajar)|tras (?:la maternidad|una pausa)|después de una pausa
menteeLevels.founder emprendedor[ea]s|fundador[ea]s
formats.chat whats ?app|telegram|(?:un )?mensaje (?:privado|directo)|por (?:privado|dm|md)|\bmd\b|audios?(?= de| por| y|,|\.)
sessionMinutes.45 tres cuartos de hora
sessionMinutes.15 un cuarto de hora
capacity.take (?:acompañar|acompaño|mentorear|guiar|orientar|tomar|apoyar|busco|recibo|atender|atiendo) (?:a )?(?:solo )?(?<n>#) (?!horas?|minutos|veces|sesiones|charlas|días|semanas|meses|años|temas|cosas|caf|mate)\p{L}{4,}
paid.true (?<!no |não )cobro|mis tarifas|honorarios de|precio por hora
mentoringKinds.group en grupo|grupal(?:es)?|grupo pequeño|círculo de mentoría|ronda de
mentoringKinds.long-term largo plazo|(?:durante|por) (?:seis|6|doce|12) meses|(?:durante|por) un año
menteeLevels.mid-career mandos intermedios|media carrera|mitad de (?:su )?carrera
menteeLevels.senior directiv[oa]s|alta dirección
locations.in (?:presencial(?:mente)? en|vivo en|resido en|con base en|basad[oa] en|desde|café en|cerca de|en persona en|vernos en) (?<said>(?:la |el |las |los )?\p{Lu}[\p{L}'-]+(?: (?:de|del|la) \p{Lu}[\p{L}'-]+| \p{Lu}[\p{L}'-]+)?)
timezone.time (?<said>hora (?:de |del |local de )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)
notTopics.not (?:no (?:ayudo|hago|doy|puedo ayudar|asesoro|trato|reviso|puedo) (?:con|en|sobre|a)?|nada de|menos) ?(?<said>~{3,90}?)(?=[.,;!?•\n]|$)
menteeCriteria.who (?:acompañar|ayudar|orientar|mentorear|apoyar|dirigid[oa]|para|acompaño|guiar) a? ?(?<said>(?:ingenier|estudiant|jóvenes|mujeres|personas|profesional|abogad|médic|enfermer|quien|colegas|recién|emprended)~{2,120}?)(?=[.,;!?•\n]|$)
howToAsk.ask (?<said>(?:escríb(?:an|e|id)?me|escribidme|m[áa]nd(?:en|a|ad)me|env[íi](?:en|a|ad)me|cont[áa]ct(?:en|a|ad)me|ll[áa]m(?:en|a|ad)me|d[ée]j(?:en|a|ad)(?:me)? (?:un|tu|su|vuestro)|coment(?:a|en|ad) (?:aquí|abajo|con)|ap[úu]nt(?:aos|ate|ense)|an[óo]t(?:ate|ense|aos)|inscr[íi]b(?:ete|anse|iros)|mensaje|dejen un comentario)~{0,110})
openUntil.date hasta (?:el |finales de |fin de )?(?<said>(?:(?:el )?(?:final|fin|finales) de |\d{1,2} de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|semana santa|navidad|verano|año))
replyWithinDays.days (?:respond\p{L}{0,12}|contest\p{L}{0,12}|respuesta)[^.]{0,25} (?:en|dentro de) (?:menos de |unos )?(?<n>#) días?
replyWithinDays.2 (?:respond\p{L}{0,12}|contest\p{L}{0,12}|respuesta)[^.]{0,25} (?:en|dentro de) (?:menos de |unas )?48 ?h(?:oras)?
replyWithinDays.weeks (?:respond\p{L}{0,12}|contest\p{L}{0,12})[^.]{0,25} (?:en|dentro de) (?<n>#) semanas?
`;
