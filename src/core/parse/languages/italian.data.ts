/** Italian; the notation is told in `concept.ts`. */
export const ITALIAN = String.raw`
numbers un 1 uno 1 una 1 due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 tredici 13 quattordici 14 quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove 19 venti 20 venticinque 25 trenta 30 trentadue 32 trentacinque 35 quaranta 40 ventuno 21 ventidue 22 ventitré 23 ventiquattro 24 ventisei 26 ventisette 27 ventotto 28 ventinove 29 vent' 20 trent' 30 quarant' 40
joint né|e|o
kind.offer (?:posso|vorrei|mi piacerebbe|sono (?:felice|lieto|lieta|disponibile)(?: di| a| ad| per)?|volentieri|mi offro per|offro|metto a disposizione) ?(?:aiutare|accompagnare|affiancare|guidare|consigliare|condividere|fare (?:da )?mentor(?:e|ing)?|mentoring|ascoltare|una chiacchierata|il mio tempo|supportare)|faccio (?:da )?mentor[ei]?|cerco (?:un|una|due) (?:giovan[ei]|mentee)|scrivetemi|scrivimi|disponibile (?:per|a|ad)|(?:racconto|rispondo|spiego|aiuto|condivido|ascolto|leggo|parlo) (?:molto |sempre )?volentieri|volentieri (?:racconto|rispondo|spiego|aiuto|ascolto)|chiedetemi|la mia porta è (?:sempre )?aperta|non esitate a (?:scrivermi|chiedermi)|sono a disposizione (?:di chi|per chi|per chiacchierare)|dare una mano a chi|chi (?:vuole|volesse|vorrebbe) (?:parlar\p{L}*|chiacchierare|farmi (?:qualche )?domand[ae])
kind.seeking (?:cerco|sto cercando|avrei bisogno di|mi serve) (?:un |una )?(?:mentore?|mentor|guida|consiglio)|qualcuno (?:può|potrebbe|che possa) (?:aiutarmi|guidarmi|consigliarmi)
kind.thanks grazie (?:al|alla|ai) (?:mio|mia|miei) mentor[ei]?
kind.programme programma di mentor(?:ing|ship)
kind.event webinar|convegno|iscriviti|iscrizioni aperte
kind.job stiamo assumendo|posizione aperta|invia il (?:tuo )?cv|cerchiamo (?:un|una)
yearsExperience.count (?<!pausa di |prima )(?:più di |da |quasi )?(?<n>#) ?anni(?: di (?:esperienza|lavoro|carriera|mestiere)| in| nel| nella| come| tra|,)?(?! fa| di età)
sinceYear.year dal (?<n>(?:19|20)\d\d)
formats.email e-?mail|posta elettronica
formats.video videochiamat[ae]|zoom|meet|teams|in video|skype
formats.phone telefono|telefonata|una chiamata
formats.chat whatsapp|telegram|messaggi (?:privati|diretti)|messaggio privato|vocali
formats.in-person di persona|in presenza|dal vivo|faccia a faccia|(?:un|davanti a un|per un|prendere un) caffè|(?<!pausa |ora di )pranzo|aperitivo|(?:sto )?al (?:caffè|bar)|in studio a|(?:in|nel mio) ufficio|nel mio (?:studio|ufficio|laboratorio|negozio)|nella mia (?:bottega|cucina|officina|scuola)|a casa mia|una passeggiata
formats.group in gruppo|piccolo gruppo
times.mornings (?:la |al |di )?mattin[aoe]|prima del lavoro
times.lunchtime pausa pranzo|ora di pranzo|a pranzo
times.afternoons pomeriggi[o]?
times.evenings (?:la |di |alla )?(?<!buona)(?:sera|sere)(?! a tutti)|dopo (?:il lavoro|cena|il turno|le (?:18|19|20))
times.weekdays giorni feriali|in settimana|(?:lunedì|martedì|mercoledì|giovedì|venerdì)
times.weekends fine settimana|weekend|(?:il |la )?(?:sabato|domenica)
times.flexible orari flessibili|flessibile|a qualsiasi ora|quando (?:vuoi|volete|puoi)
cadence.weekly ogni (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|ogni settimana|(?:una volta )?alla settimana|settimanal[ei]
cadence.biweekly ogni (?:due settimane|quindici giorni)|(?:due|2) \p{L}+ al mese|quindicinale
cadence.monthly (?:una volta |un'ora )?al mese|ogni mese|mensil[ei]|(?:primo|secondo|terzo|ultimo) (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato) del mese
cadence.quarterly ogni tre mesi|trimestrale
cadence.one-off una sola (?:chiacchierata|volta|chiamata)|una sola(?=,|\.)|un solo incontro|incontro singolo
sessionMinutes.minutes (?<n>#)(?: ?(?:-|–|a|o) ?(?:#))? ?(?:min|minuti)
sessionMinutes.60 un'ora|un ora|1 ora|un'oretta
sessionMinutes.30 mezz'ora
capacity.places (?<n>#) (?:(?:o|a|à|bis|-) (?:#) )?(?:post[oi]|mentee)(?! su)
status.few (?:rimane|resta|ultimo|ancora|rimangono|restano) (?:solo )?(?:un |uno |due )?(?:solo )?post[oi]
status.full al completo|posti (?:esauriti|finiti|occupati)|lista d'attesa|tutti i posti sono presi
status.closed in pausa(?! pranzo| caffè)|non accetto|non prendo nessuno
status.open posso (?:seguire|prendere|aiutare|accompagnare) (?:#) (?!ore|minuti|volte|incontri)\p{L}{4,}|(?:ho|apro|ci sono|metto a disposizione) (?:#) posti|posti (?:liberi|disponibili)|cerco (?:due|tre|una|un) \p{L}+at[ei]
paid.false gratis|gratuit[oaie]|gratuitamente|senza (?:alcun )?(?:costo|compenso)|volontariato|non costa (?:nulla|niente)|pro bono|(?:costo|costi|prezzo|quanto): (?:nessuno|niente|nulla|zero|gratis|0)|a costo zero|nessun costo|senza (?:spese|pagare|soldi)|non (?:chiedo|voglio|prendo) (?:nulla|niente|soldi|un euro)|niente da pagare|zero euro
remoteOk.true da remoto|a distanza|online|ovunque|da (?:qualsiasi|qualunque|ogni) (?:parte|luogo|città)|ovunque (?:tu sia|siate|voi siate)|solo (?:online|a distanza)|dovunque
workStatus.retired in pensione|pensionat[oa]|sono andat[oa] in pensione|a riposo|in quiescenza
mentoringKinds.one-to-one individual[ei]|a tu per tu|uno a uno
menteeLevels.student student[ei]|studentess[ae]|universitari[oae]?|dottorand[oaie]|laureand[oaie]
menteeLevels.early-career neolaureat[iaeo]|giovani (?:professionisti|colleghi|\p{L}{1,24})|tirocinant[ei]|praticant[ei]|neodiplomat[oaie]|specializzand[oaie]|apprendisti|stagisti|junior|principianti|chi (?:comincia|inizia)|primi incarichi|appena preso il|prim[oi] (?:lavoro|impiego)
menteeLevels.career-changer cambiare (?:carriera|lavoro|settore|mestiere)|cambio di (?:carriera|settore)|(?:viene|arriva|vengono) da un altro (?:settore|mestiere)
menteeLevels.returner rientr\p{L}{1,24} (?:al lavoro|dalla maternità)|dopo (?:la maternità|una pausa)
menteeLevels.founder imprendit(?:or[ei]|ric[ei])|fondat(?:or[ei]|ric[ei])
sessionMinutes.45 tre quarti d'ora
sessionMinutes.15 un quarto d'ora
capacity.take (?:cerco|seguo|seguire|accompagnare|affiancare|aiutare|prendo|prendere|accogliere) (?:solo )?(?<n>#) (?!ore|ora|minuti|volte|incontri|giorni|settimane|mesi|anni|mentore|mentor|guida)\p{L}{5,}
capacity.people (?<n>un[oa]?|due|tre|quattro|cinque|[1-5]) (?:(?:o|a|-) (?:#) )?(?:persone|giovani|sola persona)
capacity.most (?:al massimo|massimo|fino a) (?<n>#) (?:persone|partecipanti)
capacity.room post[oi] per (?<n>#)
capacity.of (?:#) post[oi] su (?<n>#)
placesOpen.of (?<n>#) post[oi] su (?:#)
paid.true a pagamento|tariffa oraria|il mio compenso
mentoringKinds.group in gruppo|piccolo gruppo
mentoringKinds.long-term lungo termine|per (?:un anno|sei mesi)
menteeLevels.mid-career metà carriera|quadri intermedi
menteeLevels.senior dirigenti|amministratori delegati
timezone.time (?<said>(?:ora|fuso) di \p{Lu}[\p{L}]+)
replyWithinDays.weeks rispond\p{L}{0,12}[^.]{0,20} entro (?<n>#) settiman[ae]
locations.in (?:vivo a|abito a|lavoro a|a|in zona|vicino a|di persona a|caffè a) (?<said>\p{Lu}[\p{L}']{3,}(?: \p{Lu}[\p{L}]+)?)(?=[,.;!)]|$| (?:o|e|la|il|oppure|da|dal))
notTopics.not (?:non (?:aiuto|mi occupo|posso aiutare|seguo) (?:con|di|per|in)|niente) (?<said>~{3,80}?)(?=[.,;!?•\n]|$)
menteeCriteria.who (?:aiutare|affiancare|per|seguire|guidare|supportare) (?<said>(?:giovani|neolaureat|student|chi|donne|persone|colleghi)~{3,100})
howToAsk.ask (?<said>(?:scriv(?:etemi|imi|ere a|ete a)|mand(?:atemi|ami)|contatt(?:atemi|ami)|chiamatemi|chiamami|prenot(?:ate|a|atevi) (?:dal|qui|tramite|il|un)|lasci(?:ate|a|atemi) un|comment(?:ate|a) qui|mi scriva)~{0,90}(?:\.\p{L}{2,6})?~{0,60}?)(?=[.;!?•\n]|$)
openUntil.date fino (?:a|al|alla) (?<said>(?:(?:fine|metà) |\d{1,2} )?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|natale|pasqua))
replyWithinDays.days rispond\p{L}{0,12}[^.]{0,20} entro (?<n>#) giorni
`;
