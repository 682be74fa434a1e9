/** French; the notation is told in `concept.ts`. */
export const FRENCH = String.raw`
numbers un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 douze 12 quinze 15 vingt 20 trente 30 quarante 40
joint ni(?: pour| à| de)?|et(?: pour)?|ou|puis
kind.offer (?:je (?:peux|souhaite|veux|voudrais|serais ravie?|suis ravie?|suis disponible pour|propose)|j'aimerais|j'offre|avec plaisir pour|heureu(?:x|se) d[e']|prête? à|volontaire pour) ?(?:d'|de |à |pour )?(?:accompagner|aider|conseiller|guider|mentorer|parrainer|partager|échanger|soutenir|être mentor|du mentorat|un mentorat|mon aide|des échanges)|je propose|j'ouvre (?:#) créneaux?|je prends (?:encore )?(?:#)|j'accompagne|je (?:suis )?mentore?|créneaux? de mentorat
kind.seeking (?:je cherche|je recherche|à la recherche d'|j'aurais besoin d'|je voudrais trouver) ?(?:un ou une |un |une |d'un |d'une )?(?:mentore?|marraine|parrain|tuteur|conseils?)|quelqu'un (?:pourrait|peut|pour) (?:m'aider|me conseiller|me guider)
kind.thanks merci à (?:ma|mon|mes) mentore?s?
kind.programme programme de mentorat|appel à mentors|dispositif de (?:mentorat|parrainage)
kind.event (?:webinaire|conférence|atelier|table ronde|afterwork)|inscrivez-vous|inscription (?:gratuite|obligatoire)
kind.job nous recrutons|on recrute|poste à pourvoir|offre d'emploi|envoyez (?:votre|vos) cv|cdi
kind.paid-coaching mes tarifs|séance découverte|\d+ ?(?:€|euros)|mes formules
yearsExperience.count (?:plus de |depuis |presque )?(?<n>#) ans(?: d'expérience| en | dans | comme | de |,)?(?! plus tard)
sinceYear.year depuis (?<n>(?:19|20)\d\d)
formats.email e-?mails?|courriels?|par mail|m'écrire à|écrivez-moi à
formats.video visio(?:conférence|s)?|en vidéo|zoom|meet|teams
formats.phone téléphone|par tél|un appel|un coup de fil|appelez-moi
formats.chat whatsapp|signal|telegram|slack|messagerie
formats.in-person en personne|présentiel|face à face|(?:un|autour d'un|boire un) caf[eé]|déjeuner|petit[- ]déjeuner|de vive voix
formats.group en (?:petit )?groupe|collectif
times.mornings (?:le |les )matins?|matinées?|avant le travail|petit[- ]déjeuner
times.lunchtime (?:le |les )?midis?|pause déjeuner|déjeuner(?! petit)|heure du déjeuner
times.afternoons après-midis?
times.evenings (?:le |les |en )?(?<!bon)soirs?|soirées?|après le travail|après (?:18|19|20) ?h
times.weekdays en semaine|(?:le |les )?(?:lundi|mardi|mercredi|jeudi|vendredi)s?
times.weekends week-?ends?|(?:le |les )?(?:samedi|dimanche)s?
times.flexible horaires flexibles|flexible
cadence.weekly par semaine|chaque semaine|toutes les semaines|hebdomadaire
cadence.biweekly toutes les deux semaines|tous les quinze jours|une semaine sur deux|bimensuel
cadence.monthly par mois|chaque mois|tous les mois|mensuel(?:le)?
cadence.quarterly par trimestre|tous les trois mois|trimestriel(?:le)?
cadence.one-off un seul (?:échange|appel|rendez-vous)|ponctuel(?:le)?
sessionMinutes.minutes (?<n>\d{1,3}) ?(?:min|mn|minutes)
sessionMinutes.60 (?:d')?une heure(?! plus)
sessionMinutes.30 une demi-heure
capacity.places (?<n>#) (?:(?:ou|a|à|bis|-) (?:#) )?(?:nouveaux |nouvelles )?(?:(?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?)|personnes)(?! sur)
capacity.of (?:#) (?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?) sur (?<n>#)
placesOpen.of (?<n>#) (?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?) sur (?:#)
status.few (?:il (?:me )?reste|encore|dernière|dernier) (?:plus que )?(?:un seul |une seule |une |un |#)? ?(?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?)|un seul|une seule place
status.full complet(?! en)|plus de places?|liste d'attente|toutes les places sont prises
status.closed en pause|fermé(?:e|es)? jusqu
status.open (?:j'ouvre|j'ai|ouvre|propose|il reste|reste) (?:#) (?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?)
paid.false gratuit(?:e|s|es|ement)?|sans frais|bénévole(?:ment)?|sans contrepartie
remoteOk.true à distance|(?:de |depuis )n'importe où|en ligne|où que vous soyez
workStatus.retired (?:jeune )?retraitée?|à la retraite
mentoringKinds.one-to-one individuel(?:le|lement)?|tête-à-tête|en tête à tête|1:1
menteeLevels.student étudiante?s?
menteeLevels.early-career jeunes? (?:diplômée?s?|professionnel(?:le)?s?|\p{L}{1,24}s)|débutante?s?|alternante?s?|juniors?|en début de carrière|stagiaires?
menteeLevels.career-changer reconversion|changer de (?:métier|voie|carrière|secteur)
menteeLevels.returner (?:reprennent|reprise|retour) (?:le travail|d'activité|à l'emploi|de congé)|après un congé (?:maternité|parental)
menteeLevels.founder entrepreneure?s?|fondat(?:eur|rice)s?|créateurs d'entreprise
locations.in (?:café (?:à|vers|près de)|basée? (?:à|en)|habite (?:à|en)|installée? à|déjeuner à|à|près de|vers|comptable à|À) (?<said>(?:la |le )?\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}[\p{L}'-]+){0,2})
timezone.time (?<said>heure (?:de |d')\p{Lu}[\p{L}]+)
topics.about (?:(?:aider|accompagner|conseiller|échanger|parler|discuter|guider|mentorat|conseils|questions)(?: [\p{L} ]{2,30}?)? (?:sur|autour de|à propos de|en matière de)|thèmes?\s?:|sujets?\s?:) (?<said>~{3,140})
topics.want (?:hésitent? entre|qui veulent|qui souhaitent|qui visent?|souhaitant|voulant) (?<said>(?!l'international)~{3,90}?)(?=[.,;!?•\n]|$)
notTopics.not (?:je n'aide pas (?:pour|à|sur)|je ne (?:fais|donne|traite|relis|peux|réponds) pas (?:de |d'|aux |aider (?:pour|à) )?|pas de|ni) (?<said>~{2,90}?)(?=[.,;!?•\n]|$)
industries.years ans (?:d'expérience )?(?:en|dans(?: l[ea']s?)?|de|comme) (?<said>\p{L}~{2,60}?)(?=[.,;(•]| chez| à (?=\p{Lu})| et (?:je|j')|$)
industries.i-am (?:^|je suis |suis )(?<said>(?:pharmacien|expert-comptable|ingénieure?|avocate?|médecin|infirmi|comptable|directeur|directrice|chef|cheffe|responsable|consultante?|architecte|professeure?|juriste|notaire|journaliste|développeu|designer|analyste|auditeur|auditrice|cadre)[\p{L}-]*(?: (?:de|en|des|du) [\p{L} ]{3,30})?)(?=[ ,.]|$)
affiliations.worked (?:[Cc]hez|[Ee]x-|passée? par) (?<said>\p{Lu}[\p{L}&.-]+(?:(?:, | puis | et )(?:chez )?\p{Lu}[\p{L}&.-]+)*)
menteeCriteria.who (?:pour|accompagner|aider|préférence|conseiller) (?<said>(?:des? |les |un |une )?(?:jeunes|étudiant|femmes|personnes|collègues|diplômé|profession|ingénieur)~{3,110})
howToAsk.ask (?<said>(?:écrivez-moi|m'écrire|envoyez-moi|contactez-moi|laissez un commentaire|mp|message privé)~{0,110}(?:\.\p{L}{2,6})?~{0,60})
openUntil.date jusqu'(?:à|au|en) (?:la |le )?(?<said>(?:(?:mi-|fin |début |\d{1,2} ))?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|pâques|noël|l'été|fin de l'année))
replyWithinDays.days (?:réponse|réponds|répondrai)[^.]{0,25} (?:sous|en|dans les) (?<n>#) jours?
replyWithinDays.weeks (?:réponse|réponds|répondrai)[^.]{0,25} (?:sous|en|dans) (?<n>#) semaines?
`;
