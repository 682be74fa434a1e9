/** French; the notation is told in `concept.ts`. */
export const FRENCH = String.raw`
numbers un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 dix-sept 17 dix-huit 18 dix-neuf 19 vingt 20 vingt-cinq 25 trente 30 quarante 40 vingt-deux 22 vingt-trois 23 vingt-quatre 24 vingt-six 26 vingt-sept 27 vingt-huit 28
joint ni(?: pour| à| de)?|et(?: pour)?|ou|puis
kind.offer (?:je (?:peux|souhaite|veux|voudrais|serais ravie?|suis ravie?|suis disponible pour|propose)|j'aimerais|j'offre|avec plaisir pour|heureu(?:x|se) d[e']|prête? à|volontaire pour) ?(?:d'|de |à |pour )?(?:accompagner|aider|conseiller|guider|mentorer|parrainer|partager|échanger|soutenir|être mentor|du mentorat|un mentorat|mon aide|des échanges)|je propose|j'ouvre (?:#) créneaux?|je prends (?:encore )?(?:#)|j'accompagne|je ne prends plus de (?:nouveaux )?(?:mentorés|filleuls)|(?:écrivez|écris)-moi|ravie? d'échanger|(?:il|elle) accompagne|je (?:suis )?mentore?|créneaux? de mentorat|(?:réponds|raconte|partage|explique|relis|écoute|conseille|aide|discute|échange)(?: très| toujours)? (?:volontiers|avec plaisir)|volontiers à vos questions|posez-moi|ma porte (?:est|reste) (?:toujours )?ouverte|n'hésitez pas à m(?:'écrire|e poser)|(?:ceux|celles|celui|celle) qui (?:veulent|veut|souhaitent|souhaite) (?:en )?(?:parler|échanger|discuter)|je donne volontiers
kind.seeking (?:je cherche|je recherche|à la recherche d'|j'aurais besoin d'|je voudrais trouver) ?(?:un ou une |un |une |d'un |d'une )?(?:mentore?|marraine|parrain|tuteur|conseils?)|quelqu'un (?:pourrait|peut|pour) (?:m'aider|me conseiller|me guider)
kind.thanks merci à (?:ma|mon|mes) mentore?s?
kind.programme programme de mentorat|appel à mentors|dispositif de (?:mentorat|parrainage)
kind.event (?:webinaire|conférence|atelier|table ronde|afterwork)|inscrivez-vous|inscription (?:gratuite|obligatoire)
kind.job nous recrutons|on recrute|poste à pourvoir|offre d'emploi|envoyez (?:votre|vos) cv|cdi
kind.paid-coaching mes tarifs|séance découverte|\d+ ?(?:€|euros)|mes formules
yearsExperience.count (?<!pause de |il y a |auparavant |passage de )(?:plus de |depuis |presque |bientôt )?(?<n>#) ans(?: d'expérience| en | dans | comme | de (?!moins)| à | passés|,)?(?! plus tard| d'âge)
sinceYear.year depuis (?<n>(?:19|20)\d\d)
formats.email e-?mails?|courriels?|par mail|m'écrire à|écrivez-moi à
formats.video visio(?:conférence|s)?|en vidéo|zoom|meet|teams|(?:un )?café virtuel|virtuel(?:lement)?
formats.phone appels? (?:le|en|du) (?:soir|matin|midi|week-end|semaine)|téléphone|par tél|(?:un |par )?appels? (?:téléphonique|vocal)|un appel(?! (?:de \p{L}+ )*(?:\d+ minutes )?(?:sur|à mentors|en visio))|un coup de fil|appelez-moi|téléphoner|s'appeler|on s'appelle
formats.chat whatsapp|signal|telegram|slack|messagerie|en mp|par mp|mp|messages? vocaux
formats.in-person en personne|présentiel|face à face|(?:un|autour d'un|boire un|prendre un) (?:caf[eé]|verre|thé)|déjeuner|petit[- ]déjeuner|de vive voix|à (?:l'(?:étude|atelier|agence)|la boutique|mon (?:bureau|cabinet))|au (?:bureau|cabinet|marché)|les rencontres ont lieu à|j'accueille|mon rucher|dans mon (?:atelier|bureau|cabinet|studio)|dans ma (?:classe|cuisine|boutique)|chez moi|sur place(?!s)|on se (?:retrouve|voit) (?:à la|au|à l'|chez|dans)|(?:sto|je suis) au caf[eé]
formats.group en (?:petit )?groupe|collectif
times.mornings (?:le |les )?matins?|matinées?|avant le travail|petit[- ]déjeuner|à (?:8|9|10|11) ?h(?! du soir)
times.lunchtime (?<!après[- ])(?:le |les )?midis?|pause déjeuner|déjeuner(?! petit)|heure du déjeuner
times.afternoons après-midis?
times.evenings (?:le |les |en )?(?<!bon)soirs?|soirées?|après le travail|après (?:18|19|20) ?h
times.weekdays en semaine|(?:le |les )?(?:lundi|mardi|mercredi|jeudi|vendredi)s?
times.weekends week-?ends?|(?:le |les )?(?:samedi|dimanche)s?
times.flexible horaires (?:flexibles|souples)|flexible|quand vous voulez|à n'importe quelle heure
cadence.weekly (?:une fois )?par semaine|chaque semaine|toutes les semaines|hebdomadaire|(?:tous les|chaque) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?: matin| soir| midi)?s?
cadence.biweekly toutes les deux semaines|tous les quinze jours|une? (?:semaine|\p{L}+di) sur deux|(?:deux|2) \p{L}+ par mois|bimensuel
cadence.monthly (?:une fois|un \p{L}{1,12}|une heure|minutes) par mois|chaque mois|tous les mois|mensuel(?:le)?s?|(?:premier|deuxième|troisième|dernier) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) du mois
cadence.quarterly par trimestre|tous les trois mois|trimestriel(?:le)?
cadence.one-off un(?:e)? seule? (?:échange|appel|rendez-vous|rencontre|entretien|séance)|une? (?:échange|appel|rendez-vous|rencontre|entretien|séance) unique|ponctuel(?:le)?|une seule fois
sessionMinutes.minutes (?<n>#)(?: ?(?:-|–|à|ou) ?(?:#))? ?(?:min|mn|minutes)
sessionMinutes.60 (?:d'|pendant )?(?:une|1) heure(?! plus| avant| après| du)|1 ?h(?= |,|\.)
sessionMinutes.30 une demi-heure
capacity.places (?<n>#) (?:(?:ou|a|à|bis|-) (?:#) )?(?:nouveaux |nouvelles )?(?:(?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?))(?! sur)
capacity.people (?<n>une?|deux|trois|quatre|cinq|[1-5]) (?:(?:ou|à|-) (?:#) )?(?:personnes|seule personne)
capacity.most (?:maximum|au plus|jusqu'à|max) (?<n>#) (?:personnes|participantes?|participants)
capacity.room (?:place|créneaux?) pour (?:encore )?(?<n>#)
capacity.of (?:#) (?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?) sur (?<n>#)
placesOpen.of (?<n>#) (?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?) sur (?:#)
status.few (?:il (?:me )?reste|encore|dernières?|derniers?) (?:plus que )?(?:un seul |une seule |une |un |deux )?(?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?)|une seule place
status.full complet(?! en)|plus de places?|liste d'attente|(?<!\p{L} )places (?:sont )?prises|toutes les places sont prises|(?:les |mes )?(?:#) places (?:sont )?prises
status.closed en pause|fermé(?:e|es)? jusqu|je ne prends plus
status.open je (?:peux|pourrais) (?:suivre|accompagner|prendre|aider|recevoir) (?:#) (?!heures?|minutes|fois|séances|appels)\p{L}{4,}|(?:j'ouvre|j'ai|ouvre|propose|il y a|il reste|reste) (?:encore )?(?:trois|quatre|cinq|six|[3-9]|deux|2|une|1) (?:créneaux?|places?|filleule?s?|mentorée?s?|mentees?)(?: libres?| disponibles?)?|(?<!plus de )places? (?:encore )?(?:libres?|disponibles?)
paid.false gratuit(?:e|s|es|ement)?|sans frais|bénévole(?:s|ment)?|bénévolat|sans contrepartie|ça ne coûte rien|rien à payer|à titre gracieux|aucun(?:s)? frais|(?:coût|prix|tarif|frais) ?: ?(?:aucun|zéro|rien|néant|0)|(?:je )?ne (?:demande|facture|prends) (?:rien|pas)|(?:ça|cela) ne (?:vous |te )?coûte(?:ra)? rien|sans rien (?:payer|demander)|zéro euro|pas d'argent
remoteOk.true (?<!master |formation |études |cours )à distance|(?:de |depuis )n'importe où|en ligne(?! de)|où que vous soyez|peu importe (?:où|la ville)|en (?:visio|distanciel)(?: uniquement| seulement)|distanciel|où que tu sois|peu importe d'où|quelle que soit votre ville|de partout
workStatus.retired (?:jeune )?retraitée?|à la retraite|en retraite|retraité(?:e)?|pris ma retraite|(?:jeune|tout(?:e)?) (?:fraîche? )?retraitée?|pensionné(?:e)?
mentoringKinds.one-to-one individuel(?:le|lement)?|tête-à-tête|en tête à tête|1:1
menteeLevels.student étudiant(?:e|s|es)?|lycéen(?:ne)?s?|doctorant(?:e|s|es)?|thésards?|(?:en )?dernière année|élèves?(?= (?:ingénieur|infirm|avocat))
menteeLevels.early-career jeunes? (?:diplômée?s?|professionnel(?:le)?s?|\p{L}{1,24}s)|débutant(?:e|s|es)?|(?:qui )?débutent?|alternant(?:e|s|es)?|apprenti(?:e|s|es)?|juniors?|en début de carrière|stagiaires?|premier (?:poste|emploi)|(?:je|tu|vous|ils?|elles?|qui) début(?:es?|ez|ent)|jeunes? recrues?|première campagne
menteeLevels.career-changer reconver(?:sion|tir|tis|tit|tissent)|changer de (?:métier|voie|carrière|secteur)|(?:quitter|quittent|quittant) (?:la|le|l') ?\p{L}+
menteeLevels.returner (?:reprennent|reprise|retour) (?:le travail|d'activité|à l'emploi|de congé)|après un congé (?:maternité|parental)
menteeLevels.founder entrepreneure?s?|fondat(?:eur|rice)s?|créateurs d'entreprise
sessionMinutes.45 trois quarts d'heure
sessionMinutes.15 un quart d'heure
capacity.take (?:accompagner|parrainer|prendre|prends|suivre|aider|accueillir|mentorer|recevoir) (?:encore )?(?<n>#) (?!heures?|minutes|fois|séances|appels|jours|semaines|mois|ans|minute|café)\p{L}{5,}
paid.true (?:mes|des) honoraires|tarif horaire (?:de|:)|séances? payantes?|(?:c'est|service) payant
mentoringKinds.group en (?:petit )?groupe|collectif|petit groupe
mentoringKinds.long-term (?:pendant|sur) (?:un an|six mois|une année|douze mois)|long terme
menteeLevels.mid-career milieu de carrière|cadres intermédiaires
menteeLevels.senior dirigeant(?:e|s|es)?|cadres supérieurs
replyWithinDays.2 (?:réponse|réponds|répondrai) (?:sous|en|dans les) 48 ?h(?:eures)?
locations.in (?:café (?:à|vers|près de)|basée? (?:à|en)|habite (?:à|en)|installée? à|déjeuner à|à|près de|vers|comptable à|À) (?<said>(?:la |le )?\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}[\p{L}'-]+){0,2})
timezone.time (?<said>heure (?:de |d')\p{Lu}[\p{L}]+)
notTopics.not (?:je n'aide pas (?:pour|à|sur)|je ne (?:fais|donne|traite|relis|peux|réponds) pas(?: de| d'| aux| aider (?:pour|à))?|pas de|ni) ?(?<said>~{2,90}?)(?=[.,;!?•\n]|$)
menteeCriteria.who (?:pour|accompagner|aider|préférence|conseiller) (?<said>(?:des? |les |un |une )?(?:jeunes|étudiant|femmes|personnes|collègues|diplômé|profession|ingénieur)~{3,110})
howToAsk.ask (?<said>(?:écri(?:vez|s)-moi|m'écrire|écri(?:re|vez) à|écrivez (?:trois|deux|quelques|une?)|envoyez(?:-moi| votre| vos| un)|contactez-moi|appelez-moi|laissez(?:-moi)? un (?:mot|message|commentaire)|inscrivez-vous|commentez|un petit (?:message|mot) avec|mp|message privé)~{0,110}(?:\.\p{L}{2,6})?~{0,60})
openUntil.date jusqu'(?:à|au|en) (?:la |le )?(?<said>(?:(?:mi-|fin |début |\d{1,2} ))?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|pâques|noël|l'été|fin de l'année))
replyWithinDays.days (?:réponse|réponds|répondrai)[^.]{0,25} (?:sous|en|dans les) (?<n>#) jours?
replyWithinDays.7 compte[zr] (?:environ |bien )?une semaine (?:pour|avant)
replyWithinDays.weeks (?:réponse|réponds|répondrai)[^.]{0,25} (?:sous|en|dans) (?<n>#) semaines?
`;
