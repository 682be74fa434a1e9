/**
 * Sentences for the concepts of the languages beside English, one line a concept: its name, two sentences whose words in
 * brackets it reads, and two in which it reads nothing.
 */
export const CONCEPT_EXAMPLES: Readonly<Record<string, string>> = {
  es: String.raw`
formats.email | Prefiero el [correo electrónico]. | Respondo [por mail]. | El cartero llegó tarde. | Corro cada día.
formats.video | Una [videollamada] basta. | Nos conectamos por [Zoom]. | Vi una película. | La cámara es vieja.
formats.phone | Hablamos por [teléfono]. | [Llámame] sin miedo. | La llama del fuego. | Nadie contesta.
formats.chat | Uso [WhatsApp] siempre. | Mándame un [mensaje privado]. | El mensaje era claro. | La sala está llena.
formats.in-person | Mejor [en persona]. | Quedamos para [tomar un café]. | La persona se fue. | El cafetal es grande.
formats.group | Trabajamos [en grupo]. | Somos un [grupo pequeño]. | El grupo hotelero creció. | Nadie vino.
times.mornings | Tengo libres las [mañanas]. | Siempre [antes del trabajo]. | Mañana llueve. | El trabajo es duro.
times.lunchtime | Al [mediodía] estoy libre. | En la [hora de comida]. | La comida era buena. | El día fue largo.
times.afternoons | Las [tardes] son mías. | Mejor [por la tarde]. | Llegué tarde. | Buenas tardes.
times.evenings | Solo [por la noche]. | Siempre [después del trabajo]. | Buenas noches. | El trabajo es duro.
times.weekdays | Solo [entre semana]. | Los [martes] puedo. | La semana santa. | Marte es rojo.
times.weekends | El [fin de semana] va bien. | Los [sábados] temprano. | El fin del mundo. | La sabana es ancha.
times.flexible | Tengo [horario flexible]. | Escribe [a cualquier hora]. | La hora llegó. | El horario es fijo.
cadence.weekly | Una reunión [semanal]. | Hablamos [cada semana]. | La semana pasada. | Semanas enteras.
cadence.biweekly | Es [quincenal]. | Nos vemos [cada dos semanas]. | Dos semanas de lluvia. | Quince cajas.
cadence.monthly | Una hora [al mes]. | Encuentro [mensual]. | El mes pasado. | Meses enteros.
cadence.quarterly | Es [trimestral]. | Hablamos [cada tres meses]. | Tres meses de lluvia. | El trimestre fue malo.
cadence.one-off | Ofrezco [una sola charla]. | Es una [sesión única]. | Estoy sola. | Una charla larga.
sessionMinutes.minutes | Hablamos [40 minutos]. | Son [30 min]. | Un minuto largo. | Los minutos pasan.
sessionMinutes.60 | Charlamos [una hora]. | Dura [1 hora]. | A buena hora. | Una hora antes.
sessionMinutes.30 | Dura [media hora]. | Basta [media hora]. | La media fue alta. | Una hora.
sessionMinutes.45 | Son [tres cuartos de hora]. | Dura [tres cuartos de hora]. | Tres cuartos vacíos. | La hora.
sessionMinutes.15 | Es [un cuarto de hora]. | Basta [un cuarto de hora]. | Un cuarto oscuro. | Cuarto piso.
capacity.places | Tengo [dos plazas]. | Hay [3 cupos]. | La plaza mayor. | Los lugares bonitos.
capacity.take | Quiero [acompañar a dos ingenieras]. | Puedo [guiar a 3 auditores]. | Tomar dos cafés. | Guiar dos horas.
capacity.of | Queda [una plaza de tres]. | Hay [2 cupos de 4]. | Una de ellas. | La plaza de toros.
placesOpen.of | Queda [una plaza de tres]. | Hay [2 cupos de 4]. | Una de ellas. | La plaza de toros.
status.few | [Queda una plaza]. | Es el [último cupo]. | El último tren. | Queda pan.
status.full | Hay [lista de espera]. | Estoy [sin cupos]. | La lista de compras. | Sin prisa.
status.closed | Estoy [en pausa]. | Hoy [no acepto] a nadie. | Una pausa breve. | Acepto tu idea.
status.open | [Abro dos plazas]. | [Hay 3 cupos]. | Abro la puerta. | Hay pan.
paid.false | Es [gratis]. | [Sin costo] para nadie. | El costo subió. | Gratitud eterna.
paid.true | [Cobro] por sesión. | Mira [mis tarifas]. | El cobre subió. | Sin prisa.
remoteOk.true | Todo [remoto]. | Escribe [desde cualquier lugar]. | Un lugar frío. | La línea está rota.
workStatus.retired | Soy [jubilada]. | Estoy [retirado]. | La tirada fue lenta. | El júbilo fue grande.
mentoringKinds.one-to-one | Hablamos [uno a uno]. | Sesión [individual]. | Uno de ellos. | El individuo huyó.
mentoringKinds.group | Trabajamos [en grupo]. | Sesiones [grupales]. | El grupo hotelero. | Nadie vino.
mentoringKinds.peer | Es [entre pares]. | Apoyo [entre pares]. | Un par de zapatos. | Entre dos luces.
mentoringKinds.long-term | Pienso a [largo plazo]. | Hablamos [durante seis meses]. | El plazo vence. | Un mes largo.
menteeLevels.student | Para [estudiantes]. | Ayudo a [universitarias]. | El estudio es caro. | La ciudad.
menteeLevels.early-career | Para [recién graduadas]. | Ayudo a [becarios]. | La beca es corta. | El joven.
menteeLevels.mid-career | Para [mandos intermedios]. | A [mitad de carrera]. | El mando roto. | La mitad.
menteeLevels.senior | Para [directivas]. | De la [alta dirección]. | La dirección postal. | Alta mar.
menteeLevels.career-changer | Quieren [cambiar de carrera]. | En plena [reconversión]. | La carrera es larga. | El cambio climático.
menteeLevels.returner | Mujeres que [vuelven al trabajo]. | Después [tras la maternidad]. | El trabajo vuelve. | La maternidad del barrio.
menteeLevels.founder | Para [emprendedoras]. | Ayudo a [fundadores]. | La fundación abrió. | El fondo.
yearsExperience.count | Tengo [12 años de experiencia]. | Llevo [veinte años en] banca. | Mi hija tiene 12 años de edad. | Hace años.
sinceYear.year | Trabajo [desde 2009]. | Enfermera [desde el año 1998]. | En 2009 llovió. | Desde lejos.
replyWithinDays.days | [Respondo en tres días]. | [Contesto siempre en 5 días]. | Tres días de lluvia. | No respondo.
replyWithinDays.weeks | [Respondo en dos semanas]. | [Contesto todo en 3 semanas]. | Dos semanas de sol. | No contesto.
`,
};
