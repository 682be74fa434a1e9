/** Dutch; the notation is told in `concept.ts`. */
export const DUTCH = String.raw`
numbers een 1 één 1 eén 1 twee 2 beide 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 dertien 13 veertien 14 vijftien 15 zestien 16 zeventien 17 achttien 18 twintig 20 vijfentwintig 25 dertig 30 veertig 40 negentien 19 tweeëntwintig 22 drieëntwintig 23 vierentwintig 24 zesentwintig 26
joint en|of
kind.offer (?:ik (?:help|begeleid|bied|coach|denk|deel)|(?:wil|kan|zou) (?:ik )?graag[^.!?]{0,50}(?:helpen|begeleiden|delen|mentor|meedenken|sparren)|graag (?:help|begeleid|deel) ik|(?:help|begeleid|deel) (?:ik )?graag|ik ben (?:graag )?(?:beschikbaar als )?mentor|als mentor|stel me (?:graag )?beschikbaar|plek voor (?:#)|(?:beschikbaar|inzetbaar) als|neem (?:graag )?(?:#) (?:mensen|starters|collega)|onder mijn hoede|bel of mail (?:me |mij )?gerust|stuur (?:me|mij) (?:gerust )?een)|(?:vertel|help|deel|luister|beantwoord|denk|lees|kijk|praat)(?: ik)?(?: je| jullie| er| daar)? (?:er )?graag|vraag (?:me|mij) (?:gerust|alles|maar)|mijn deur staat (?:altijd )?open|stel (?:me )?gerust|mag (?:me|mij) (?:altijd )?(?:bellen|mailen|schrijven|appen|benaderen)
kind.seeking (?:ik (?:zoek|ben op zoek naar)|op zoek naar|gezocht:?) (?:een |naar een )?(?:\p{L}{1,24} )?(?:mentor|coach|sparringpartner)|(?:wie|iemand die) (?:kan|wil|zou) (?:mij|me) (?:\p{L}{1,24} )?(?:helpen|begeleiden)
kind.thanks (?:dank|bedankt|dankbaar)[^.!]{0,40}mentor
kind.programme mentor(?:en)?programma|mentoren gezocht
kind.event webinar|netwerkborrel|bijeenkomst|meld je aan|aanmelden via
kind.job wij zoeken|vacature|solliciteer|stuur je cv
yearsExperience.count (?<!daarvoor |pauze van |voor )(?:ruim |meer dan |al |bijna )?(?<n>#) jaar(?: ervaring| in| als| bij| freelance|,)?(?! oud| geleden| terug| lang)
sinceYear.year sinds (?<n>(?:19|20)\d\d)
formats.email e-?mail|per mail|(?:of )?mail me|of mail|mail(?= (?:gerust|mij))
formats.video videobellen|videogesprek|videocall|zoom|teams
formats.phone telefonisch|telefoon|bellen|belletje|bel me|(?<=of )bel(?=\.|,)|bel(?= (?:gerust|even|mij|of))
formats.chat whatsapp|appen|app me|app of|appjes?|signal|telegram
formats.in-person persoonlijk(?: gesprek)?|op locatie|(?:kop|bakje|kopje) koffie|(?:voor |met |op de )?koffie(?: drinken)?|lunch(?:wandeling)?|face[- ]to[- ]face|wandel(?:en|end|ing)|kom langs|langskomen|bij mij (?:in|thuis)|in (?:mijn|ons) (?:atelier|kantoor|werkplaats|praktijk|winkel|keuken)
formats.group in een groep(?:je)?|groepsgesprek|kleine groep
times.mornings (?<!goede)'s ochtends|ochtend(?:en)?|ochtends|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)ochtend(?:en)?
times.lunchtime lunch(?:pauze|tijd|wandeling)?|tussen de middag
times.afternoons (?<!goede|tussen de )(?:'s )?middags?|middagen|(?:maandag|dinsdag|woensdag|donderdag|vrijdag)middag
times.evenings 's avonds|avonds|avond(?:en)?|na het (?:werk|eten)|na (?:18|19|20|vijf|zes|zeven|acht)(?:[:.]00)? uur|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)avond(?:en)?
times.weekdays werkdagen|doordeweeks|door de week|(?:maandag|dinsdag|woensdag|donderdag|vrijdag)(?:ochtend|middag|avond)?(?:en)?
times.weekends (?:in het )?weekend(?:en)?|(?<!vorige |afgelopen )zaterdag(?:ochtend|middag|en)?|zondag(?:ochtend|middag|en)?
times.flexible flexibel|in overleg|wanneer het jou uitkomt
cadence.weekly (?:elke|per|iedere) week|wekelijks|(?:elke|iedere) (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond)?
cadence.biweekly eens in de (?:twee|2) weken|(?:elke|om de) (?:twee|2) weken|tweewekelijks|om de week|twee keer per maand
cadence.monthly (?:één keer |eens )?(?:per|elke|iedere) maand|maandelijks|eens in de maand|(?:eerste|tweede|derde|laatste) \p{L}+dag van de maand
cadence.quarterly per kwartaal|(?:elke?|ieder) kwartaal
cadence.one-off eenmalig|één (?:gesprek|keer)(?! per)
sessionMinutes.minutes (?<n>#)(?: ?(?:-|–|tot|à|of) ?(?:#))? ?(?:min|minuten)
sessionMinutes.60 (?:een |één )uur(?:tje)?(?: per)?|uurtje
sessionMinutes.30 (?:een )?half ?uur(?:tje)?
capacity.places (?<n>#) (?:(?:of|a|à|bis|-) (?:#) )?(?:vrije )?(?:plekken|plek|plaatsen|mentees)(?! van)
status.few (?:nog|laatste) (?:maar )?(?:één|een|1)? ?(?:plek|plaats)(?: vrij| over)?
status.full vol(?:geboekt)?(?= |[.!,])(?! vertrouwen| energie| passie| \p{L}+bedden| met| van)|wachtlijst|geen plek(?:ken)?
status.closed op pauze|neem (?:ik )?(?:op dit moment |nu |even |momenteel )?niemand aan|even gestopt
status.open stel (?:#) (?:plekken|plaatsen) open|ik kan (?:#) (?:mensen|personen|mentees) (?:begeleiden|helpen)|(?:heb|plek voor|ruimte voor) (?:nog )?(?:#) (?:vrije )?(?:plekken|plaatsen|mensen|mentees|personen|persoon)|plekken vrij
paid.false gratis|kosteloos|vrijwillig|zonder kosten|onbezoldigd|kost (?:je )?niets|voor niks|(?:kosten|prijs|tarief): (?:geen|niets|nul|nihil|gratis|0)|geen (?:kosten|vergoeding|geld)|voor niets|(?:vraag|reken) (?:er )?niets(?: voor)?|niks te betalen
remoteOk.true op afstand|online|overal vandaan|waar je ook|waar (?:je|jullie|u) (?:ook )?(?:bent|woont|zit|zijn)|vanaf (?:overal|waar dan ook)|(?:alleen|volledig) (?:digitaal|online)|maakt niet uit waar
workStatus.retired gepensioneerd|met pensioen|op rust|gestopt met werken|pensionado|in ruste
mentoringKinds.one-to-one één-op-één|een-op-een|1-op-1|individueel
menteeLevels.student student(?:en|e|es)?|leerlingen|promovend[ai]|laatstejaars
menteeLevels.early-career starters?|(?:net|pas) afgestudeerd(?:en?)?|afgestudeerden|jonge (?:professionals|collega's|\p{L}{1,24})|trainees|stagiairs?|beginnende \p{L}+|eerste baan|kersverse \p{L}+|nieuwkomers
menteeLevels.career-changer zij-instromers?|(?:de|het) \p{L}+ in wil(?:len)?|carrièreswitch(?:ers)?|overstap(?:pen)?
menteeLevels.returner herintreders?|weer aan het werk
menteeLevels.founder ondernemers|oprichters|start-?ups
sessionMinutes.15 (?:een )?kwartier(?:tje)?
sessionMinutes.45 drie kwartier
capacity.take (?:begeleid|begeleiden|neem|zoek|help)(?: ik)?(?: graag| nog| dit jaar)* (?<n>#) (?!uur|minuten|keer|weken|week|maanden|maand|jaar|dagen|gesprek)\p{L}{5,}
capacity.people (?<n>één|een|twee|drie|vier|vijf|[1-5]) (?:(?:of|tot|-) (?:#) )?(?:personen|persoon|mensen|vrouwen)
capacity.most (?:maximaal|hooguit|hoogstens) (?<n>#) (?:personen|mensen|deelnemers)
capacity.room (?:plek|ruimte|plaats) voor (?:nog )?(?<n>#)
capacity.of (?:#) van (?:de |mijn )?(?<n>#) (?:plekken|plaatsen)
placesOpen.of (?<n>#) van (?:de |mijn )?(?:#) (?:plekken|plaatsen)
paid.true tegen betaling|uurtarief
mentoringKinds.group in een groep(?:je)?|groepsgesprek|kleine groep
mentoringKinds.long-term (?:een )?(?:half )?jaar lang|langere tijd|(?:zes|twaalf) maanden
menteeLevels.mid-career halverwege (?:je|hun) loopbaan|middenkader
menteeLevels.senior bestuurders|directeuren
timezone.time (?<said>\p{Lu}[\p{L}]+se tijd)
replyWithinDays.weeks (?:reageer|antwoord\p{L}{0,12})[^.]{0,20} binnen (?<n>#) we(?:ek|ken)
locations.in (?:in|bij|rond|nabij|regio|omgeving|woon in|werk in) (?<said>(?!Zoom|Teams)(?:Den |De |'s-)?\p{Lu}[\p{L}-]{3,})(?=[,.;!)]|$| (?:of|en|kan|wil|is|af))
notTopics.not (?:geen (?:vragen|hulp|advies) (?:over|met|bij)|niet (?:over|voor)|help niet (?:met|bij)) (?<said>~{3,80}?)(?=[.,;!?•\n]|$)
menteeCriteria.who (?:help|begeleid|voor|helpen|begeleiden) (?:ik )?(?:graag )?(?<said>(?:starters|studenten|jonge|vrouwen|mensen|iedereen|wie|zij-instromers|collega)~{3,100})
howToAsk.ask (?<said>(?:stuur (?:me|mij|even|gerust|een)|mail (?:me|mij|naar|even|een)|app me|bel (?:me|mij|even)|laat (?:een|hieronder|even)|schrijf (?:me|mij)|reageer)~{0,90}?)(?=[.;!?•\n]|$)
openUntil.date tot (?:en met )?(?:het )?(?<said>(?:(?:eind|begin|half) |\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|pasen|kerst|de zomer))
replyWithinDays.days (?:reageer|antwoord\p{L}{0,12})[^.]{0,20} binnen (?<n>#) dag(?:en)?
`;
