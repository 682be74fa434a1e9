/**
 * Sentences for the concepts of the languages beside English, one line a concept: its name, two sentences whose words in
 * brackets it reads, and two in which it reads nothing.
 */
export const CONCEPT_EXAMPLES: Readonly<Record<string, string>> = {
  es: `
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
kind.offer | [Ofrezco mentoría] a colegas. | [Me gustaría acompañar] a alguien. | Ofrezco pan. | Me gustaría dormir.
kind.seeking | [Busco un mentor] en banca. | [Necesito una mentora]. | Busco mis llaves. | Necesito agua.
kind.thanks | [Gracias a mi mentora]. | [Agradezco a mi mentor] hoy. | Gracias por el pan. | Agradezco el sol.
kind.programme | El [programa de mentoría] abre. | [Convocatoria de mentores]. | El programa de radio. | La convocatoria falló.
kind.event | [Webinar gratuito] hoy. | Con [inscripciones abiertas] hoy. | La charla duró. | Nadie inscribe.
kind.job | [Estamos contratando]. | Hay [vacante]. | Estamos cansados. | La vaca come.
kind.paid-coaching | Pide tu [sesión de descubrimiento]. | [Inversión:] mucha. | La sesión acabó. | Invertir bien.
locations.in | Vivo y [resido en Rosario]. | Un [café en Bilbao]. | Creo en ti. | El café frío.
timezone.time | A las siete, [hora de Lima]. | Usamos [hora local de Quito]. | Es hora de dormir. | La hora punta.
topics.about | Puedo [ayudar con auditoría interna]. | Hablo de [temas de banca]. | Ayudar siempre. | El tema aburre.
topics.want | Para quienes [quieran cambiar de sector]. | Los que [buscan entrar en banca]. | Buscan pan. | Quieren dormir.
notTopics.not | [No reviso currículums]. | [Nada de política]. | No llueve. | La nada.
industries.years | Doce [años en banca]. | Veinte [años como enfermera]. | Hace años. | En banca.
industries.i-am | [Soy ingeniera de minas]. | [Trabajo como auditor]. | Soy alta. | El trabajo cansa.
affiliations.worked | Antes [trabajé en Norhaven] y aprendí. | Soy [Ex-Delmar] y feliz. | Trabajé en paz. | El examen.
menteeCriteria.who | Quiero [ayudar a jóvenes de pueblo]. | Dirigido, [dirigida a mujeres en banca]. | Ayudar mucho. | La vida.
howToAsk.ask | [Escríbeme con tu pregunta]. | [Contáctame por aquí]. | Escribo cartas. | El contacto falla.
openUntil.date | Abierto [hasta junio]. | Sigo [hasta el 15 de diciembre]. | Hasta luego. | Junio es lindo.
`,
  fr: `
kind.offer | [Je propose d'accompagner] une collègue. | [J'accompagne] volontiers. | Le pain est bon. | La compagnie est bonne.
kind.seeking | [Je cherche un mentor] ici. | [Je recherche une marraine]. | Je cherche mes clés. | La recherche avance.
kind.thanks | [Merci à ma mentore]. | Un grand [merci à mon mentor]. | Merci à tous. | Ma mentore dort.
kind.programme | Le [programme de mentorat] ouvre. | [Appel à mentors]. | Le programme télé. | Un appel raté.
kind.event | Un [webinaire] demain. | [Inscrivez-vous] vite. | Le web est lent. | Il inscrit tout.
kind.job | [Nous recrutons]. | Voici une [offre d'emploi]. | Nous rions. | Une offre rare.
kind.paid-coaching | Voici [mes tarifs]. | Une [séance découverte]. | Mes amis. | La séance finit.
yearsExperience.count | J'ai [12 ans d'expérience]. | [Vingt ans dans] la banque. | Dix minutes. | Les ans passent.
sinceYear.year | Infirmière [depuis 2008]. | Au musée [depuis 1999]. | En 2008 il pleuvait. | Depuis peu.
formats.email | Par [courriel] svp. | Un [e-mail] suffit. | Le courrier tarde. | Écrire est dur.
formats.video | On parle en [visio]. | Par [Zoom]. | La vision baisse. | Le film est long.
formats.phone | Par [téléphone]. | [Appelez-moi] vite. | Le phare luit. | Il appelle son chat.
formats.chat | Sur [WhatsApp]. | Écrivez en [message privé]. | Le chat dort. | La messe finit.
formats.in-person | Plutôt [en personne]. | [Autour d'un café]. | Personne ne vient. | La caféine.
formats.group | On travaille [en petit groupe]. | Un atelier [collectif]. | Le groupe hôtelier. | Seul.
times.mornings | [Le matin] surtout. | Jamais [avant le travail]. | Le marin dort. | Le travail dure.
times.lunchtime | À la [pause déjeuner]. | [Le midi] en ville. | L'après-midi. | Le mur.
times.afternoons | L'[après-midi] me va. | Des [après-midis] libres. | Après tout. | Demi-tour.
times.evenings | [Le soir] surtout. | En [soirée]. | Bonsoir. | Le soin.
times.weekdays | [En semaine] seulement. | [Le mardi] matin. | La semelle. | Mars est froid.
times.weekends | Le [week-end]. | [Le samedi] tôt. | La fin. | Le samovar.
times.flexible | [Horaires flexibles]. | Je suis [flexible]. | L'heure tourne. | Le flexe.
cadence.weekly | [Chaque semaine]. | Rythme [hebdomadaire]. | La semaine passée. | Chaque jour.
cadence.biweekly | [Toutes les deux semaines]. | Une fois [tous les quinze jours]. | Deux semaines. | Quinze jours.
cadence.monthly | Un appel [mensuel]. | [Tous les mois]. | Le mois dernier. | Des mois.
cadence.quarterly | Une fois [par trimestre]. | Point [trimestriel]. | Le trimestre fut long. | Trois mois.
cadence.one-off | [Un seul échange]. | Un conseil [ponctuel]. | Un seul chat. | Le point final.
sessionMinutes.minutes | [40 minutes] de visio. | [20 min] chacun. | Une minute. | Les minutes.
sessionMinutes.60 | [Une heure] ensemble. | Pendant [1 heure]. | L'heure tourne. | Une heure plus tard.
sessionMinutes.30 | [Une demi-heure]. | Juste [une demi-heure]. | Une demie. | L'heure.
sessionMinutes.45 | [Trois quarts d'heure]. | Presque [trois quarts d'heure]. | Trois heures. | Le quart.
sessionMinutes.15 | [Un quart d'heure]. | Juste [un quart d'heure]. | Un quart. | Une heure.
capacity.places | J'ai [deux places]. | [Trois créneaux] ouverts. | La place est vide. | Deux heures.
capacity.take | Je veux [accompagner deux infirmières]. | Je peux [suivre une étudiante]. | Prendre deux heures. | Suivre le vent.
capacity.of | Reste [une place sur trois]. | [2 créneaux sur 4]. | Une fois sur deux. | Sur place.
placesOpen.of | Reste [une place sur trois]. | [2 créneaux sur 4]. | Une fois sur deux. | Sur place.
status.few | [Il reste une place]. | [Dernière place] ici. | Il reste du pain. | La dernière fois.
status.full | C'est [complet]. | J'ai une [liste d'attente]. | La liste est longue. | La place.
status.closed | Je suis [en pause]. | [Je ne prends plus] personne. | Une pause café. | Je prends note.
status.open | [J'ouvre trois places]. | [J'ai deux créneaux]. | J'ouvre la porte. | J'ai faim.
paid.false | C'est [gratuit]. | En [bénévole]. | La grâce. | Le prix.
paid.true | C'est [payant]. | Mon [tarif horaire]. | Le pays. | La paix.
remoteOk.true | Tout [à distance]. | [En ligne] seulement. | Une distance folle. | La ligne droite.
workStatus.retired | Je suis [à la retraite]. | Une [jeune retraitée]. | Le retrait. | La route.
mentoringKinds.one-to-one | Un échange [individuel]. | En [tête-à-tête]. | La tête. | Le duo.
mentoringKinds.group | On parle [en groupe]. | Un [petit groupe]. | Le groupe hôtelier. | Le grand nord.
mentoringKinds.long-term | À [long terme]. | [Pendant un an]. | Le terme exact. | Un an plus tôt.
menteeLevels.student | Pour les [étudiantes]. | Une [doctorante] bienvenue. | L'étude est longue. | Le docteur.
menteeLevels.early-career | Les [jeunes diplômés]. | Aux [débutantes]. | La jeunesse. | Le but.
menteeLevels.mid-career | En [milieu de carrière]. | Les [cadres intermédiaires]. | Le milieu. | Le cadre.
menteeLevels.senior | Pour [dirigeantes]. | Les [cadres supérieurs]. | Le cadre. | La direction.
menteeLevels.career-changer | En [reconversion]. | [Changer de métier] fait peur. | La conversion. | Changer l'eau.
menteeLevels.returner | Au [retour de congé]. | [Après un congé maternité]. | Le retour. | Le congé.
menteeLevels.founder | Les [entrepreneures]. | Une [fondatrice]. | L'entrée. | Le fond.
locations.in | Je suis [basée à Rennes]. | Un [café à Lyon]. | Je vais à pied. | Le café froid.
timezone.time | À midi, [heure de Paris]. | Sept heures, [heure d'Abidjan]. | L'heure de dormir. | Une heure.
topics.about | Je peux [conseiller sur la paie]. | Des [questions sur le bloc]. | La question. | Le sur-mesure.
topics.want | Celles [qui veulent passer le concours]. | Ceux [qui souhaitent bouger]. | Qui veut. | Le souhait.
notTopics.not | Ici [je ne relis pas les CV]. | [Pas de stages]. | Je relis. | Le pas.
industries.years | Dix [ans dans la banque]. | Vingt [ans en audit]. | Les ans. | La banque.
industries.i-am | [Je suis ingénieure]. | [Je suis avocate], voilà. | Je suis là. | La suite.
affiliations.worked | [Chez Delmar] dix ans. | Une [Ex-Norhaven] heureuse. | Chez moi. | L'examen.
menteeCriteria.who | Un mot [pour les jeunes du village]. | [Aider des femmes ingénieures]. | Pour moi. | Aider.
howToAsk.ask | [Écrivez-moi deux lignes]. | [Contactez-moi ici]. | J'écris. | Le contact.
openUntil.date | Ouvert [jusqu'en juin]. | [Jusqu'à fin mars]. | Jusqu'au bout. | En juin.
replyWithinDays.days | [Réponse sous 5 jours]. | [Je réponds en trois jours]. | Trois jours. | La réponse.
replyWithinDays.weeks | [Réponse sous 2 semaines]. | [Je réponds en une semaine]. | Une semaine. | La réponse.
replyWithinDays.2 | [Réponse sous 48 h]. | [Je réponds sous 48 heures]. | 48 heures de pluie. | La réponse.
`,
  de: `
kind.offer | [Ich biete] Gespräche an. | [Ich begleite] gern jemanden. | Ich esse. | Das Gebiet.
kind.seeking | [Ich suche eine Mentorin]. | [Ich brauche einen Mentor]. | Ich suche Brot. | Der Brauch.
kind.thanks | [Danke meiner Mentorin]. | Ich bin sehr [dankbar]. | Der Dank. | Die Bank.
kind.programme | Das [Mentoring-Programm] startet. | Unser [Mentoringprogramm]. | Das Programm. | Der Start.
kind.event | Ein [Webinar] morgen. | Zum [Stammtisch]. | Der Tisch. | Der Stamm.
kind.job | Unser [Stellenangebot]. | [Bewerbung an] uns. | Die Stelle. | Das Angebot.
kind.paid-coaching | [Mein Honorar] ist fair. | Ein [Erstgespräch]. | Das Gespräch. | Mein Hut.
yearsExperience.count | [20 Jahre Erfahrung] habe ich. | [Zwölf Jahre in] der Pflege. | 12 Jahre alt. | Die Jahre.
sinceYear.year | Lehrerin [seit 2006]. | [Seit 1999] dabei. | Im Jahr 2006. | Seit gestern.
formats.email | Per [E-Mail] bitte. | Schreibt [per Mail]. | Der Brief. | Mailand.
formats.video | Per [Videocall]. | Über [Zoom]. | Das Video. | Der Film.
formats.phone | Per [Telefon]. | Ihr dürft [anrufen]. | Der Ruf. | Das Telefonbuch.
formats.chat | Über [WhatsApp]. | Eine [private Nachricht]. | Die Nachricht. | Das Privatleben.
formats.in-person | Gern [persönlich]. | [Auf einen Kaffee]. | Die Person. | Kaffeesatz.
formats.group | [In der Gruppe]. | Eine [Kleingruppe]. | Der Konzern. | Klein.
times.mornings | Am besten [vormittags]. | Nur [vor der Arbeit]. | Guten Morgen. | Die Arbeit.
times.lunchtime | In der [Mittagspause]. | [Mittags] gern. | Der Mittwoch. | Die Pause.
times.afternoons | [Nachmittags] geht. | [Am Nachmittag]. | Der Nachbar. | Mittag.
times.evenings | [Abends] gern. | [Nach Feierabend]. | Guten Abend. | Das Abendland.
times.weekdays | [Unter der Woche]. | [Dienstags] um acht. | Die Woche. | Der Dienst.
times.weekends | Am [Wochenende]. | [Samstags] früh. | Die Woche. | Der Samt.
times.flexible | Ich bin [flexibel]. | [Nach Absprache]. | Die Absprache. | Fest.
cadence.weekly | [Wöchentlich] kurz. | [Jede Woche]. | Die Woche. | Wochen.
cadence.biweekly | [Alle zwei Wochen]. | [14-tägig]. | Zwei Wochen. | Alle.
cadence.monthly | [Monatlich] kurz. | [Einmal im Monat]. | Der Monat. | Monate.
cadence.quarterly | [Vierteljährlich]. | [Alle drei Monate]. | Drei Monate. | Viertel.
cadence.one-off | [Einmalig] gern. | [Ein einziges Gespräch]. | Einmal mehr. | Ein Gespräch.
sessionMinutes.minutes | [40 Minuten]. | Je [20 min]. | Eine Minute. | Minuten.
sessionMinutes.60 | [Eine Stunde]. | Je [1 Stunde]. | Stunden. | Die Stunde.
sessionMinutes.120 | [Zwei Stunden]. | Je [2 Stunden]. | Stunden. | Zwei.
sessionMinutes.90 | [Anderthalb Stunden]. | Je [eineinhalb Stunden]. | Stunden. | Anderthalb.
sessionMinutes.15 | [Eine Viertelstunde]. | Nur eine [Viertelstunde]. | Das Viertel. | Stunden.
sessionMinutes.45 | Eine [Dreiviertelstunde]. | Gut eine [Dreiviertelstunde]. | Drei Stunden. | Viertel.
sessionMinutes.30 | [Eine halbe Stunde]. | Je eine [halbe Stunde]. | Halb. | Stunden.
capacity.places | [Zwei Plätze]. | Noch [3 freie Plätze]. | Der Platz. | Zwei.
capacity.take | Ich [begleite zwei Frauen]. | Ich [suche einen Gesellen]. | Ich nehme zwei Stunden. | Ich begleite gern.
capacity.person | Genau [eine Person], nicht mehr. | Nur [zwei Leute], bitte. | Die Person. | Leute.
capacity.of | Noch [1 von 3 Plätze]. | [Zwei von vier Termine]. | Einer von euch. | Platz.
placesOpen.of | [1 von 3 Plätze frei]. | [Zwei von vier Termine frei]. | Einer von euch. | Platz.
status.few | [Noch ein Platz frei]. | [Letzter Platz]. | Noch Brot. | Der letzte Zug.
status.full | [Ausgebucht] bis Mai. | Es gibt eine [Warteliste]. | Das Buch. | Die Liste.
status.closed | Ich [pausiere]. | Ich [mache Pause]. | Die Pause. | Ich mache mit.
status.open | Ich [habe zwei Plätze]. | Hier [biete drei Termine]. | Ich habe Zeit. | Termine.
paid.false | [Kostenlos]. | Ganz [ehrenamtlich]. | Die Kosten. | Die Ehre.
paid.true | Leider [kostenpflichtig]. | Nur [gegen Honorar]. | Die Kosten. | Gegenwind.
remoteOk.true | Auch [online]. | [Von überall]. | Die Linie. | Überall.
workStatus.retired | Ich bin [im Ruhestand]. | Ich bin [Rentnerin]. | Die Ruhe. | Die Rente.
mentoringKinds.one-to-one | [Unter vier Augen]. | Ein [Einzelgespräch]. | Die Augen. | Einzeln.
mentoringKinds.group | [In der Gruppe]. | Als [Gruppengespräch]. | Der Konzern. | Klein.
mentoringKinds.long-term | Gern [langfristig]. | [Ein Jahr lang]. | Das Jahr. | Lang.
menteeLevels.student | Für [Studierende]. | Auch [Studentinnen]. | Die Studie. | Der Stuhl.
menteeLevels.early-career | Für [Berufseinsteiger]. | Auch [Azubis]. | Der Beruf. | Der Einstieg.
menteeLevels.mid-career | Im [mittleres Management]. | [Mitten im Beruf]. | Die Mitte. | Der Beruf.
menteeLevels.senior | Für [Führungskräfte]. | Auch [Geschäftsführerinnen]. | Die Führung. | Geschäfte.
menteeLevels.career-changer | Für [Quereinsteiger]. | Ein [Branchenwechsel]. | Die Branche. | Quer.
menteeLevels.returner | Für [Wiedereinsteigerinnen]. | [Nach der Elternzeit]. | Die Eltern. | Wieder.
menteeLevels.founder | Für [Gründerinnen]. | Auch [Gründer]. | Der Grund. | Gründlich.
locations.in | Gern [Treffen in Bremen]. | Auf [Kaffee in Graz]. | In Ruhe. | Kaffee im Glas.
topics.about | [Fragen zu Steuern]. | [Themen: Pflege]. | Die Frage. | Das Thema.
notTopics.not | [Keine Fragen zu Gehalt]. | Bitte [keine Hilfe bei Visa]. | Keine Sorge. | Die Hilfe.
industries.years | Zehn [Jahre in der Pflege]. | Zwölf [Jahre als Lehrerin]. | Die Jahre. | In Bremen.
industries.i-am | [Ich bin Ingenieurin]. | Auch [als Lehrer] weiß ich es. | Ich bin da. | Als ob.
industries.brackets | Eine [ingenieurin (Norhaven]). | Ein [berater (Delmar]). | Ingenieur. | (Norhaven)
menteeCriteria.who | [Wer neu in der Pflege ist], bitte. | [Wer gerade gründen will]: los. | Wer ist da? | Werbung.
menteeCriteria.for | Ich [begleite junge Köchinnen]. | Etwas [für Studierende im Osten]. | Für dich. | Begleitung.
howToAsk.ask | [Schreibt mir]. | [Schickt eine kurze Nachricht]. | Die Schrift. | Der Schick.
openUntil.date | Offen [bis Ende Juni]. | [Bis Mitte März]. | Bis bald. | Im Juni.
replyWithinDays.days | [Antwort innerhalb von 3 Tagen]. | Ich [melde mich in zwei Tagen]. | Drei Tage. | Die Antwort.
replyWithinDays.weeks | [Antwort innerhalb von 2 Wochen]. | [Rückmeldung in drei Wochen]. | Zwei Wochen. | Die Antwort.
`,
};
