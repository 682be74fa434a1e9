/** German; the notation is told in `concept.ts`. */
export const GERMAN = String.raw`
numbers ein 1 eine 1 einen 1 einer 1 zwei 2 beide 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 zwanzig 20 fünfundzwanzig 25 dreißig 30 vierzig 40 neunzig 90 einundzwanzig 21 zweiundzwanzig 22 dreiundzwanzig 23 vierundzwanzig 24 sechsundzwanzig 26 siebenundzwanzig 27 achtundzwanzig 28 neunundzwanzig 29 fünfunddreißig 35
joint und|oder|zuletzt
kind.offer (?:ich (?:biete|begleite|unterstütze|helfe|berate|coache|nehme|stehe|gebe|teile)|biete|möchte (?:gerne? )?\p{L}{0,12} ?(?:helfen|begleiten|unterstützen|weitergeben)|gerne? (?:begleite|helfe|unterstütze|gebe|teile) ich|(?:helfe|begleite|unterstütze) (?:ich )?gerne?|als mentor(?:in)?|mentoring an|freie (?:plätze|mentoring)|(?:wer|falls jemand)[^.!?]{5,120}(?:gerne|meldet euch|melde dich|melden)|stehe (?:gern )?zur verfügung|(?:sie|er) (?:unterstützt|begleitet|berät|hilft) gern|unterstützt (?:sie|er)|beantworte (?:ich )?(?:gern )?(?:eure |ihre )?fragen|gern jemanden (?:begleiten|unterstützen)|meldet euch gern)|(?:erzähle|erkläre|berate|helfe|beantworte|zeige|schaue|lese|rede|spreche|berichte)(?: ich)?(?: euch| dir| dazu| davon)? (?:sehr |immer |auch |jederzeit )?gerne?|fragt? mich|meine tür (?:ist|steht)|ich bin (?:gern )?für (?:euch|dich|eure fragen|fragen) da|wer (?:mag|möchte|will|fragen hat),? (?:kann|darf) (?:mich|mir|sich)|(?:möchte|will) (?:gern )?etwas (?:weitergeben|zurückgeben)
kind.seeking (?:ich )?(?:suche|brauche|wünsche mir|bin auf der suche nach)[^.!?]{0,40}(?:mentor(?:in)?|mentoring|rat)(?!ing-plätze)|gibt es (?:hier )?(?:jemanden?|leute), d(?:er|ie)[^.?!]{0,90}(?:mir|mich)|(?:wer|kann jemand|könnte jemand)[^.?!]{0,40}(?:mir|mich) (?:\p{L}{1,24} )?(?:helfen|beraten|begleiten|unterstützen)
kind.thanks danke (?:an )?(?:meine[rmn]?|dir|ihnen)[^.!]{0,30}mentor(?:in)?|dankbar
kind.programme mentoring-?programm|mentoring-?netzwerk|mentorinnen und mentoren gesucht
kind.event (?:webinar|vortrag|stammtisch|netzwerkabend|podiumsdiskussion)|anmeldung (?:unter|bis)|jetzt anmelden
kind.job wir (?:stellen ein|suchen) |stellenangebot|bewerbung an|\(m/w/d\)
kind.paid-coaching mein honorar|stundensatz|\d+ ?(?:€|euro)|erstgespräch|coaching-?paket
yearsExperience.count (?<!(?:er|sie) hat |vor |vor über |dazwischen |pause von |davor )(?:über |mehr als |seit |nach |fast )?(?<n>#) jahren?(?: (?:berufs)?erfahrung| in| als| im| bei|,)?(?! alt| später)
sinceYear.year seit (?<n>(?:19|20)\d\d)
formats.email e-?mail|per mail
formats.video videocall|videoanruf|videogespräch|per video|zoom|teams|virtuell
formats.phone telefon(?!interview)\p{L}*|anrufen|anruf(?! per)|ru(?:ft|fen sie) (?:mich )?(?:an|durch)|sie rufen an
formats.in-person persönlich(?:es)?(?: treffen| gespräch)?|vor ort|(?:auf einen|beim|einen|ein) (?:kaffee|bier|tee)|auf nen tee|(?:treffen|sehen) (?:wir )?uns(?! (?:online|auf|per|über|im (?:netz|zoom)))|im (?:eis)?caf[ée]|treffpunkt|kaffee (?:in|bei)|mittagessen|in präsenz|frühstück|(?:in|bei mir in) (?:meiner|der) (?:werkstatt|praxis|küche|bibliothek|kantine)|meine werkstatt ist|bei mir (?:im|in der) \p{L}+|in (?:meinem|meiner) (?:büro|atelier|werkstatt|laden|klasse|studio)|spaziergang
formats.group in der gruppe|kleingruppe|gruppen(?:mentoring|gespräch)
times.mornings (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:vormittag|morgen|früh)s?|(?<!guten )morgens|vormittags?|am vormittag|vor der arbeit|frühstück
times.lunchtime mittags|mittagspause|mittagessen|über mittag
times.afternoons (?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)nachmittags?|nachmittags?|am nachmittag
times.evenings (?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)abends?|abends|am abend|(?<!guten )abend|nach feierabend|nach der (?:arbeit|schicht)|ab (?:17|18|19|20)(?::\d\d)? uhr
times.weekdays werktags|unter der woche|(?:montag|dienstag|mittwoch|donnerstag|freitag)s?(?:(?:nachmittag|vormittag|abend|morgen|mittag)s?)?
times.weekends (?:am )?wochenenden?|(?:samstag|sonntag|sonnabend)s?(?:(?:nachmittag|vormittag|abend|morgen|mittag)s?)?
times.flexible flexibel|nach absprache
cadence.weekly wöchentlich|(?:pro|jede|einmal (?:pro|die)) woche|jeden (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:abend|morgen|vormittag|nachmittag|mittag)?(?! im monat)
cadence.biweekly alle (?:14|vierzehn) tage|alle (?:zwei|2) wochen|zweiwöchentlich|14-tägig|vierzehntägig
cadence.monthly alle (?:vier|4) wochen|monatlich|(?:pro|im|jeden|einmal (?:pro|im)) monat|(?:jeden|am) (?:ersten|zweiten|dritten|letzten) \p{L}+tag im monat
cadence.quarterly (?:pro|im) quartal|vierteljährlich|alle drei monate
cadence.one-off einmalig(?:es|e)?|ein einziges (?:gespräch|mal|treffen)
sessionMinutes.minutes (?<n>#)(?: ?(?:-|–|bis|oder) ?(?:#))? ?(?:min|minuten)
sessionMinutes.60 (?:eine|1) stunde
sessionMinutes.30 (?:eine )?halbe stunde
capacity.places (?<n>#) (?:(?:oder|a|à|bis|-) (?:#) )?(?:freie |neue )?(?:(?:plätze|platz|mentees?|slots?|termine?))(?! von| ist noch)
capacity.people (?<n>ein[er]?|zwei|drei|vier|fünf|[1-5]) (?:(?:oder|bis|-) (?:#) )?(?:personen|leuten?|menschen)
capacity.most (?:maximal|höchstens|bis zu) (?<n>#) (?:personen|leuten?|menschen|teilnehmende|teilnehmer\p{L}*)
capacity.room platz für (?:noch )?(?<n>#)
capacity.left von (?<n>#) plätzen
capacity.of (?:#) von (?<n>#) (?:(?:plätze?|mentees?|slots?|termine?))
placesOpen.of (?<n>#) von (?:#) (?:(?:plätze?|mentees?|slots?|termine?)) (?:\p{L}{1,24} )?frei
status.few davon ist (?:schon |bereits |noch |nur )*eine?r? (?:schon |bereits |noch )*(?:vergeben|weg|belegt|frei)|(?:noch|nur noch|letzter?) (?:ein(?:en|e|er)?|1|zwei|2)? ?(?:freien? )?(?:platz|(?:plätze?|mentees?|slots?|termine?))(?: frei)?|(?:ein|1) platz (?:ist )?(?:noch )?(?:frei|übrig)|plätzen ist noch (?:einer|eine?) frei
status.full ausgebucht|voll belegt|warteliste|alle plätze (?:sind )?(?:vergeben|belegt|weg)|keine plätze|plätze (?:sind )?vergeben
status.closed pausiere|mache (?:eine )?pause|nehme (?:ich )?(?:zurzeit |derzeit |aktuell |momentan |gerade )?(?:niemanden|keine)|mentoring ruht
status.open (?:kann|könnte) (?:ich )?(?:#) (?:leute|personen|menschen|mentees) (?:begleiten|betreuen|nehmen)|(?:habe|biete|gibt es|öffne) (?:noch )?(?:drei|vier|fünf|sechs|[2-9]|zwei) (?:freie |neue )?(?:plätze|mentoring-plätze|termine)|plätze (?:sind )?(?:noch )?frei|(?<=[.!] |^)(?:zwei|drei|vier|fünf|[2-9]) (?:freie )?plätze(?=[.!]|$)
paid.false kostenlos|kostenfrei|ehrenamtlich|unentgeltlich|gratis|umsonst|ohne (?:kosten|honorar)|kostet (?:euch |dich )?(?:nix|nichts)|(?:kost' )?nix|kein(?:e|en)? (?:kosten|honorar|gebühr(?:en)?|entgelt|geld)|(?:kosten|honorar|preis|gebühr): (?:keine?s?|nichts|null|0)|für lau|(?:nehme|verlange|will) (?:dafür )?(?:kein geld|nichts)|zum nulltarif|null euro
remoteOk.true remote|ortsunabhängig|von überall|online|egal wo|von (?:überall|irgendwo|zu hause) aus|wo (?:du|ihr|sie) (?:bist|wohnst|seid|sind|sitzt)|virtuell|ort(?:: | ist )(?:egal|beliebig)|nur (?:per|über) (?:video|telefon|zoom)
workStatus.retired im ruhestand|pensioniert|in rente|rentner(?:in)?|a\. ?d\.|ruheständler(?:in)?|pensionär(?:in)?|pensionist(?:in)?|in pension|a\. ?d\.|i\. ?r\.|emeritiert|verrentet|altersteilzeit
mentoringKinds.one-to-one eins[- ]zu[- ]eins|unter vier augen|einzelgespräche?|1:1
menteeLevels.student studierende[nr]?|student(?:en|innen|in)?|studis|schüler(?:innen|n)?|doktorand(?:en|innen|in)?|promovierende
menteeLevels.early-career berufseinsteiger(?:innen|n)?|berufsanfänger(?:innen|n)?|absolvent(?:en|innen)?|berufseinstieg|(?:vom studium )?in den beruf|junge[nr]? (?:kolleg|ingenieur|jurist|ärzt|fachkräft|pflege|lehr)\p{L}{0,12}|azubis?|auszubildende[nr]?|lehrlinge?|gesell(?:en|in|innen)|young professionals|referendar(?:e|innen)?|trainees?|frisch (?:examiniert|ausgelernt)\p{L}{0,3}|frisch (?:aus|von) (?:dem|der) \p{L}+|(?:ärzt|therapeut)\p{L}{0,5} in (?:weiter|aus)bildung|assistenz(?:zeit|ärzt\p{L}{0,5})|prüfungsassistent(?:en|innen)|anfänger(?:innen|n)|neulinge
menteeLevels.career-changer quereinsteiger(?:innen|n)?|quereinstieg|umsteiger(?:innen|n)?|branchenwechsel|berufswechsel|aus (?:einem|einer) anderen (?:beruf|branche)|umschulung
menteeLevels.returner wiedereinsteiger(?:innen|n)?|wiedereinstieg|wieder einsteig\p{L}{1,4}|nach (?:der |einer )?(?:elternzeit|pause|babypause)
menteeLevels.founder gründer(?:innen|n)?|start-?up-gründer
formats.chat whatsapp|signal|telegram|threema|pn|private nachricht|direktnachricht
sessionMinutes.120 (?:zwei|2) stunden
sessionMinutes.90 (?:anderthalb|eineinhalb) stunden
sessionMinutes.15 (?:eine )?viertelstunde
sessionMinutes.45 (?:eine )?dreiviertelstunde
capacity.take (?:begleite|begleiten|nehme|suche|betreue|unterstütze)(?: ich)?(?: gern| gerne| heuer| wieder| dieses jahr| genau| noch| nur)* (?<n>#) (?!stunden?|minuten|mal|wochen?|monate?|jahre?|tage?|kaffee|gespräch)\p{L}{4,}
capacity.person (?:genau |nur )?(?<n>#) (?:person|leute|frauen|menschen|kolleg\p{L}+)(?= |,|\.)(?! (?:pro|im))
paid.true kostenpflichtig|gegen honorar|stundensatz von
mentoringKinds.group in der gruppe|kleingruppe|gruppen(?:mentoring|gespräch)
mentoringKinds.long-term langfristig|(?:über|für) (?:ein|ein halbes|sechs|zwölf) (?:jahr|monate)|ein (?:halbes )?jahr lang
menteeLevels.mid-career mittlere(?:s|n)? management|mitten im beruf
menteeLevels.senior führungskräfte|geschäftsführer(?:innen|n)?
locations.in (?:büro in|wohne in|arbeite in|[Kk]affee in|[Tt]reffen in|vor [Oo]rt in|nähe) (?<said>(?!Zoom|Teams|Rente|Präsenz|Deutsch|Englisch|Ruhe)\p{Lu}[\p{L}-]{3,}(?: (?:am|an der) \p{Lu}\p{L}{1,24})?)(?=[ ,.)!?]|$)(?= und Umgebung|[,.)!?]|$| (?:treffen|oder|möglich))
notTopics.not (?:keine (?:anfragen|fragen|hilfe|beratung) (?:zu|zum|zur|bei|über)|nicht zu(?:m|r)?|nicht bei|außer) (?<said>~{3,90}?)(?=[.,;!?•\n]|$)
menteeCriteria.who (?<said>wer ~{8,120}?)(?=[:.,;!?•\n]|$)
menteeCriteria.for (?:begleite|unterstütze|berate|für) (?:ich )?(?:gerne? )?(?<said>(?:junge|studierende|absolvent|berufs|frauen|menschen|kolleg|quer|gründer)~{3,100})
howToAsk.ask (?<said>(?:(?:einfach|schreibt|schreib|schickt|schick|meldet|melde|kurze|bitte|bei interesse)(?: eine| mir| euch| dich| bitte)*(?: kurze)? ?(?:nachricht|pn|e-?mail|mail|mir|per|bei|anschreiben|melden|whatsapp|sms)|nachricht an mich|pn an mich|ruft? (?:mich |einfach )?an|kommentiert hier)~{0,90}?)(?=[.;!?•\n]|, (?:ich|dann|und)|$)
openUntil.date bis (?:zum |ende |mitte )?(?<said>(?:(?:ende|mitte|anfang) |\d{1,2}\. ?)?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|weihnachten|jahresende|sommer))
replyWithinDays.days (?:antwort\p{L}{0,12}|melde mich|rückmeldung)[^.]{0,20} (?:innerhalb von |innerhalb |in |binnen )(?<n>#) tagen?
replyWithinDays.weeks (?:antwort\p{L}{0,12}|melde mich|rückmeldung)[^.]{0,20} (?:innerhalb von |innerhalb |in |binnen )(?<n>#) wochen?
`;
