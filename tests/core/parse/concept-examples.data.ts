/**
 * Sentences for the concepts of the languages beside English, one line a concept: its name, two sentences whose words in
 * brackets it reads, and two in which it reads nothing.
 */
export const CONCEPT_EXAMPLES: Readonly<Record<string, string>> = {
  es: `
capacity.most | [Como mucho tres personas]. | Recibo [hasta 4 personas] al mes. | Como mucho pan. | Hasta luego.
capacity.people | Somos solo [dos personas]. | Busco [3 personas]. | Un equipo con seis personas. | Vino mucha gente.
capacity.room | Hay [sitio para dos]. | Queda [lugar para 3]. | El sitio es bonito. | Un lugar para soñar.
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
cadence.biweekly | Doy [dos tardes al mes]. | Nos vemos [cada dos semanas]. | Dos semanas de lluvia. | Quince cajas.
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
status.open | [Abro dos plazas]. | [Puedo con tres personas]. | Abro la puerta. | Hay pan.
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
notTopics.not | [No reviso currículums]. | [Nada de política]. | No llueve. | La nada.
menteeCriteria.who | Quiero [ayudar a jóvenes de pueblo]. | Dirigido, [dirigida a mujeres en banca]. | Ayudar mucho. | La vida.
howToAsk.ask | [Escríbeme con tu pregunta]. | [Contáctame por aquí]. | Escribo cartas. | El contacto falla.
openUntil.date | Abierto [hasta junio]. | Sigo [hasta el 15 de diciembre]. | Hasta luego. | Junio es lindo.
`,
  fr: `
capacity.most | [Maximum 4 personnes]. | C'est [jusqu'à trois personnes]. | Au plus tard lundi. | Le maximum est atteint.
capacity.people | Je prends [deux personnes]. | C'est [une seule personne] par an. | Une équipe de trente personnes. | Personne ne vient.
capacity.room | Il y a [place pour deux]. | Encore [place pour 3]. | La place est belle. | Une place pour chaque chose.
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
formats.chat | Sur [WhatsApp]. | Je réponds en [MP]. | Le chat dort. | La messe finit.
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
status.open | [J'ouvre trois places]. | [Je peux suivre deux stagiaires]. | J'ouvre la porte. | J'ai faim.
paid.false | C'est [gratuit]. | En [bénévole]. | La grâce. | Le prix.
paid.true | C'est [payant]. | Le [tarif horaire de] 40 €. | Le pays. | La paix.
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
notTopics.not | Ici [je ne relis pas les CV]. | [Pas de stages]. | Je relis. | Le pas.
menteeCriteria.who | Un mot [pour les jeunes du village]. | [Aider des femmes ingénieures]. | Pour moi. | Aider.
howToAsk.ask | [Écrivez-moi deux lignes]. | [Contactez-moi ici]. | J'écris. | Le contact.
openUntil.date | Ouvert [jusqu'en juin]. | [Jusqu'à fin mars]. | Jusqu'au bout. | En juin.
replyWithinDays.days | [Réponse sous 5 jours]. | [Je réponds en trois jours]. | Trois jours. | La réponse.
replyWithinDays.weeks | [Réponse sous 2 semaines]. | [Je réponds en une semaine]. | Une semaine. | La réponse.
replyWithinDays.2 | [Réponse sous 48 h]. | [Je réponds sous 48 heures]. | 48 heures de pluie. | La réponse.
`,
  de: `
capacity.most | [Maximal vier Personen]. | Es sind [höchstens 3 Leute]. | Maximal laut. | Bis zu den Bergen.
capacity.people | Für [zwei Leute]. | Nur [3 Personen]. | Ein Team von vierzig Leuten. | Niemand kam.
capacity.room | Es gibt [Platz für zwei]. | Noch [Platz für 3]. | Der Platz ist groß. | Platz für Träume.
capacity.left | [Von drei Plätzen] ist einer frei. | Frei: einer [von 4 Plätzen]. | Von den Plätzen im Saal. | Drei Plätze weiter.
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
formats.phone | Per [Telefon]. | Ihr dürft [anrufen]. | Der Ruf. | Das Interview.
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
status.few | [Noch ein Platz frei]. | Zwei Plätze, [davon ist einer schon vergeben]. | Noch Brot. | Der letzte Zug.
status.full | [Ausgebucht] bis Mai. | Es gibt eine [Warteliste]. | Das Buch. | Die Liste.
status.closed | Ich [pausiere]. | Ich [mache Pause]. | Die Pause. | Ich mache mit.
status.open | Ich [habe zwei Plätze]. | Dieses Jahr [kann ich zwei Leute begleiten]. | Ich habe Zeit. | Termine.
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
notTopics.not | [Keine Fragen zu Gehalt]. | Bitte [keine Hilfe bei Visa]. | Keine Sorge. | Die Hilfe.
menteeCriteria.who | [Wer neu in der Pflege ist], bitte. | [Wer gerade gründen will]: los. | Wer ist da? | Werbung.
menteeCriteria.for | Ich [begleite junge Köchinnen]. | Etwas [für Studierende im Osten]. | Für dich. | Begleitung.
howToAsk.ask | [Schreibt mir]. | [Schickt eine kurze Nachricht]. | Die Schrift. | Der Schick.
openUntil.date | Offen [bis Ende Juni]. | [Bis Mitte März]. | Bis bald. | Im Juni.
replyWithinDays.days | [Antwort innerhalb von 3 Tagen]. | Ich [melde mich in zwei Tagen]. | Drei Tage. | Die Antwort.
replyWithinDays.weeks | [Antwort innerhalb von 2 Wochen]. | [Rückmeldung in drei Wochen]. | Zwei Wochen. | Die Antwort.
`,
  it: `
capacity.most | [Al massimo sei persone]. | Siamo [fino a 4 persone]. | Al massimo domani. | Fino a sera.
capacity.people | Solo [due persone]. | Al massimo [3 persone]. | Un gruppo di quaranta persone. | Nessuno venne.
capacity.room | Ho [posto per due]. | Ci sono [posti per 3]. | Il posto è bello. | Un posto per sognare.
formats.email | Meglio per [e-mail]. | Scrivi per [posta elettronica]. | La posta chiude presto. | Il postino dorme.
formats.video | Una [videochiamata] basta. | Ci vediamo su [Zoom]. | Il film era lungo. | La luce è bassa.
formats.phone | Ci sentiamo al [telefono]. | Basta [una chiamata]. | La porta chiama il gatto. | Nessuno risponde.
formats.chat | Uso [WhatsApp]. | Mandami un [messaggio privato]. | Il messaggio era chiaro. | La sala è piena.
formats.in-person | Meglio [di persona]. | Vieni a [prendere un caffè]. | La persona è andata via. | Il bar è chiuso.
formats.group | Lavoriamo [in gruppo]. | Siamo un [piccolo gruppo]. | Il gruppo alberghiero cresce. | Nessuno viene.
times.mornings | Sono libera [la mattina]. | Sempre [prima del lavoro]. | Il lavoro è duro. | Domani piove.
times.lunchtime | In [pausa pranzo]. | Verso l'[ora di pranzo]. | La pausa è finita. | Il pane è caldo.
times.afternoons | Il [pomeriggio] va bene. | Solo di [pomeriggio]. | Il giorno è lungo. | Piove.
times.evenings | Solo [la sera]. | Sempre [dopo cena]. | Buonasera a tutti. | La cena è pronta.
times.weekdays | Solo [in settimana]. | Il [martedì] posso. | La settimana santa. | Marte è rosso.
times.weekends | Nel [fine settimana]. | Il [sabato] presto. | La fine del mondo. | La sabbia è calda.
times.flexible | Ho [orari flessibili]. | Scrivi [a qualsiasi ora]. | L'orario è fisso. | L'ora è tarda.
cadence.weekly | Un incontro [settimanale]. | Ci sentiamo [ogni settimana]. | La settimana scorsa. | Settimane intere.
cadence.biweekly | Ci vediamo [ogni due settimane]. | È [quindicinale]. | Due settimane di pioggia. | Quindici scatole.
cadence.monthly | Un'ora [al mese]. | Incontro [mensile]. | Il mese scorso. | Mesi interi.
cadence.quarterly | È [trimestrale]. | Ci sentiamo [ogni tre mesi]. | Tre mesi di pioggia. | Il trimestre è finito.
cadence.one-off | Offro [una sola chiacchierata]. | È [un solo incontro]. | Sono sola. | L'incontro è lungo.
sessionMinutes.minutes | Parliamo [40 minuti]. | Sono [30 min]. | Un minuto lungo. | I minuti passano.
sessionMinutes.60 | Parliamo [un'ora]. | Dura [1 ora]. | A buon'ora. | Le ore passano.
sessionMinutes.30 | Dura [mezz'ora]. | Basta [mezz'ora]. | La metà è piena. | L'ora è tarda.
capacity.places | Ho [due posti]. | Ci sono [3 posti]. | Il posto è bello. | La piazza è vuota.
status.few | [Resta un posto]. | È l'[ultimo posto]. | L'ultimo treno. | Resta il pane.
status.full | Sono [al completo]. | C'è una [lista d'attesa]. | La lista della spesa. | L'attesa è finita.
status.closed | Sono [in pausa]. | Oggi [non accetto] nessuno. | Una pausa breve. | In pausa pranzo.
status.open | [Ho due posti]. | [Posso seguire due giovani]. | Apro la porta. | Ho fame.
paid.false | È [gratis]. | [Senza costo] per tutti. | Il costo è salito. | Grazie mille.
paid.true | Solo [a pagamento]. | Ecco la [tariffa oraria]. | La paga è bassa. | L'ora è tarda.
remoteOk.true | Tutto [da remoto]. | Va bene [a distanza]. | Un passato remoto. | La linea cade.
workStatus.retired | Sono [in pensione]. | Sono [pensionata]. | La pensione Aurora ha camere. | Il tiro è lento.
mentoringKinds.one-to-one | Parliamo [a tu per tu]. | Un percorso [individuale]. | Uno di loro. | L'individuo è fuggito.
mentoringKinds.group | Lavoriamo [in gruppo]. | Un [piccolo gruppo]. | Il gruppo alberghiero. | Nessuno viene.
mentoringKinds.long-term | Penso al [lungo termine]. | Ci vediamo [per sei mesi]. | Il termine scade. | Un mese lungo.
menteeLevels.student | Per [studenti]. | Aiuto [dottorande]. | Lo studio è caro. | La città dorme.
menteeLevels.early-career | Per [neolaureati]. | Aiuto [tirocinanti]. | Il tirocinio è breve. | La laurea è lontana.
menteeLevels.founder | Per [imprenditrici]. | Aiuto [fondatori]. | La fondazione ha aperto. | Il fondo è basso.
yearsExperience.count | Ho [12 anni di esperienza]. | Lavoro [da venti anni]. | Mia figlia ha 12 anni di età. | Anni fa.
sinceYear.year | Lavoro qui [dal 2009]. | Infermiera [dal 1998]. | Nel 2009 pioveva. | Da lontano.
replyWithinDays.days | [Rispondo entro tre giorni]. | [Rispondo sempre entro 5 giorni]. | Tre giorni di pioggia. | Non rispondo.
`,
  pt: `
capacity.most | [No máximo dez pessoas]. | Recebo [até 4 pessoas]. | No máximo amanhã. | Até logo.
capacity.people | Só [duas pessoas]. | Até [3 pessoas]. | Uma equipe com quarenta pessoas. | Ninguém veio.
capacity.room | Há [vaga para duas]. | Tenho [espaço para 3]. | A vaga fechou. | Espaço para sonhar.
formats.email | Prefiro [e-mail]. | Escreva por [correio eletrônico]. | O correio fechou. | O carteiro dorme.
formats.video | Uma [chamada de vídeo] basta. | Falamos pelo [Zoom]. | O filme era longo. | A luz é fraca.
formats.phone | Falamos por [telefone]. | Prefiro [uma ligação]. | A porta bateu. | Ninguém atende.
formats.chat | Uso [WhatsApp]. | Mande uma [mensagem direta]. | O recado era claro. | A sala está cheia.
formats.in-person | Melhor [presencial]. | Podemos [tomar um café]. | A pessoa saiu. | O bar fechou.
formats.group | Trabalhamos [em grupo]. | É um [grupo pequeno]. | O hotel cresceu. | Ninguém veio.
times.mornings | Estou livre [de manhã]. | Sempre [antes do trabalho]. | O trabalho é duro. | Amanhã chove.
times.lunchtime | Na [hora do almoço]. | Ao [meio-dia] posso. | O dia foi longo. | O meio da rua.
times.afternoons | Só [à tarde]. | Pode ser [pela tarde]. | Cheguei tarde. | Boa tarde.
times.evenings | Só [à noite]. | Sempre [depois do trabalho]. | Boa noite. | O trabalho é duro.
times.weekdays | Só em [dias úteis]. | Falamos [durante a semana]. | A semana santa. | Marte é vermelho.
times.weekends | Nos [fins de semana]. | Aos [sábados] cedo. | O fim do mundo. | A semana passou.
times.flexible | Tenho [horário flexível]. | Escreva em [qualquer horário]. | A hora chegou. | O horário é fixo.
cadence.weekly | Um encontro [semanal]. | Falamos [toda semana]. | A semana passada. | Semanas inteiras.
cadence.biweekly | É [quinzenal]. | Falamos [a cada duas semanas]. | Duas semanas de chuva. | Quinze caixas.
cadence.monthly | Uma hora [por mês]. | Conversas [mensais]. | O mês passado. | Meses inteiros.
cadence.quarterly | É [trimestral]. | Falamos [a cada três meses]. | Três meses de chuva. | O trimestre acabou.
cadence.one-off | Ofereço [uma única conversa]. | É [uma vez só]. | Estou só. | A conversa foi longa.
sessionMinutes.minutes | Falamos [40 minutos]. | São [30 min]. | Um minuto longo. | Os minutos passam.
sessionMinutes.60 | Falamos [uma hora]. | Dura [1 hora]. | Na hora certa. | Uma hora antes.
sessionMinutes.30 | Dura [meia hora]. | Basta [meia hora]. | A meia furou. | Na hora certa.
capacity.places | Tenho [duas vagas]. | Há [3 vagas]. | A vaga do carro. | A praça é bonita.
status.few | [Resta uma vaga]. | É a [última vaga]. | O último trem. | Resta pão.
status.full | Há [lista de espera]. | Estou com a [agenda cheia]. | A lista de compras. | A espera acabou.
status.closed | Estou [em pausa]. | Hoje [não estou aceitando] ninguém. | Uma pausa breve. | Aceito a ideia.
status.open | [Abri duas vagas]. | [Posso atender duas colegas]. | Abri a porta. | Tenho fome.
paid.false | É [gratuito]. | [Sem custo] para todos. | O custo subiu. | Muito obrigado.
paid.true | Há uma [mensalidade]. | Eu [cobro] por hora. | O cobre subiu. | Sem pressa.
remoteOk.true | Tudo [remoto]. | Escreva [de qualquer lugar]. | Um lugar frio. | A linha caiu.
workStatus.retired | Sou [aposentada]. | Estou [reformado]. | O aposento é frio. | A forma é boa.
mentoringKinds.one-to-one | Mentoria [individual]. | Falamos [um a um]. | Um deles. | O indivíduo fugiu.
mentoringKinds.group | Trabalhamos [em grupo]. | Um [grupo pequeno]. | O hotel cresceu. | Ninguém veio.
mentoringKinds.long-term | Penso no [longo prazo]. | Falamos [durante seis meses]. | O prazo acaba. | Um mês longo.
menteeLevels.student | Para [estudantes]. | Ajudo [alunas]. | O estudo é caro. | A cidade dorme.
menteeLevels.early-career | Para [recém-formadas]. | Ajudo [estagiários]. | O estágio é curto. | A forma é boa.
menteeLevels.founder | Para [empreendedoras]. | Ajudo [fundadores]. | A fundação abriu. | O fundo é raso.
yearsExperience.count | Tenho [12 anos de experiência]. | Trabalho [há vinte anos]. | Minha filha tem 12 anos de idade. | Anos atrás.
sinceYear.year | Trabalho [desde 2009]. | Enfermeira [desde 1998]. | Em 2009 choveu. | Desde longe.
replyWithinDays.days | [Respondo em três dias]. | [Respondo sempre em até 5 dias]. | Três dias de chuva. | Não respondo.
`,
  nl: `
capacity.most | [Maximaal vier mensen]. | Er zijn [hooguit 3 personen]. | Maximaal luid. | Hooguit morgen.
capacity.people | Voor [twee mensen]. | Alleen [3 mensen]. | Ik stuur veertig mensen aan. | Niemand kwam.
capacity.room | Er is [plek voor drie]. | Nog [ruimte voor 2]. | De plek is mooi. | Ruimte voor dromen.
formats.email | Liever per [e-mail]. | Stuur het [per mail]. | De post is dicht. | De postbode slaapt.
formats.video | We gaan [videobellen]. | We spreken via [Zoom]. | De film was lang. | Het licht is zwak.
formats.phone | We spreken [telefonisch]. | [Bel me] gerust. | De klok sloeg. | Niemand neemt op.
formats.chat | Ik gebruik [WhatsApp]. | Stuur iets via [Signal]. | Het bericht was duidelijk. | De zaal is vol.
formats.in-person | Liever [persoonlijk]. | Kom langs voor een [kop koffie]. | De persoon vertrok. | De winkel is dicht.
formats.group | We werken [in een groep]. | Het is een [kleine groep]. | Het hotel groeide. | Niemand kwam.
times.mornings | Ik kan [ochtends]. | De [ochtenden] zijn vrij. | Morgen regent het. | Het werk is zwaar.
times.lunchtime | In de [lunchpauze]. | Altijd [tussen de middag]. | De pauze is voorbij. | Het brood is warm.
times.afternoons | Alleen [middags]. | De [middagen] zijn vrij. | De dag was lang. | Het regent.
times.evenings | Alleen ['s avonds]. | Altijd [na het werk]. | Het werk is zwaar. | De nacht viel.
times.weekdays | Alleen [doordeweeks]. | Op [dinsdag] kan ik. | De week was lang. | Mars is rood.
times.weekends | In het [weekend]. | Op [zaterdag] vroeg. | Het einde kwam. | De zadels zijn oud.
times.flexible | Ik ben [flexibel]. | Tijd [in overleg]. | Het uur is laat. | De tijd staat vast.
cadence.weekly | We spreken [wekelijks]. | Een uur [per week]. | Vorige week. | Hele weken.
cadence.biweekly | We spreken [om de week]. | [Eens in de twee weken] een uur. | Twee weken regen. | Twee dozen.
cadence.monthly | Een uur [per maand]. | We spreken [maandelijks]. | Vorige maand. | Hele maanden.
cadence.quarterly | Eens [per kwartaal]. | We spreken [elk kwartaal]. | Het kwartaal is om. | Drie maanden regen.
cadence.one-off | Het is [eenmalig]. | Ik bied [één gesprek]. | Ik ben alleen. | Het gesprek was lang.
sessionMinutes.minutes | We praten [40 minuten]. | Het zijn [30 min]. | De minuut was lang. | Minuten gaan voorbij.
sessionMinutes.60 | We praten [een uur]. | Een [uurtje] is genoeg. | De uren gaan voorbij. | De klok is laat.
sessionMinutes.30 | Het duurt [een half uur]. | Een [halfuur] is genoeg. | De helft is op. | De klok is laat.
capacity.places | Ik heb [twee plekken]. | Er zijn [3 plaatsen]. | De plek is mooi. | Het plein is leeg.
status.few | [Nog één plek]. | Het is de [laatste plek]. | De laatste trein. | Er is nog brood.
status.full | Er is een [wachtlijst]. | Er zijn [geen plekken]. | De lijst is lang. | Het wachten is voorbij.
status.closed | Ik sta [op pauze]. | Ik ben [even gestopt]. | Een korte pauze. | Ik neem de trein.
status.open | Ik [heb twee plekken]. | [Ik kan twee mensen begeleiden]. | Ik heb honger. | De deur is dicht.
paid.false | Het is [gratis]. | [Zonder kosten] voor iedereen. | De kosten stegen. | Dank je wel.
paid.true | Alleen [tegen betaling]. | Dit is mijn [uurtarief]. | De betaling kwam. | Het uur is laat.
remoteOk.true | Alles [op afstand]. | Het kan [online]. | De afstand is groot. | De lijn valt weg.
workStatus.retired | Ik ben [gepensioneerd]. | Ik ben [met pensioen]. | Het pension is open. | De trein is traag.
mentoringKinds.one-to-one | We werken [een-op-een]. | Het is [individueel]. | Een van hen. | Het individu vluchtte.
mentoringKinds.group | We werken [in een groep]. | Een [kleine groep]. | Het hotel groeide. | Niemand kwam.
mentoringKinds.long-term | Ik denk aan [langere tijd]. | We spreken [zes maanden]. | De tijd vliegt. | De maand was lang.
menteeLevels.student | Voor [studenten]. | Ik help [leerlingen]. | De studie is duur. | De stad slaapt.
menteeLevels.early-career | Voor [starters]. | Ik help [stagiairs]. | De stage is kort. | De start was goed.
menteeLevels.founder | Voor [ondernemers]. | Ik help [oprichters]. | De stichting is open. | De grond is nat.
yearsExperience.count | Ik heb [12 jaar ervaring]. | Ik werk [al twintig jaar]. | Mijn dochter is 12 jaar oud. | Jaren geleden.
sinceYear.year | Ik werk hier [sinds 2009]. | Arts [sinds 1998]. | In 2009 regende het. | Sinds lang.
replyWithinDays.days | Ik [reageer binnen drie dagen]. | Ik [antwoord altijd binnen 5 dagen]. | Drie dagen regen. | Ik reageer niet.
`,
};
