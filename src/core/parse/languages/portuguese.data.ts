/** Portuguese; the notation is told in `concept.ts`. */
export const PORTUGUESE = String.raw`
numbers um 1 uma 1 dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 treze 13 catorze 14 quinze 15 dezesseis 16 dezessete 17 dezoito 18 dezenove 19 vinte 20 trinta 30 quarenta 40 dezanove 19 dezasseis 16
joint nem|e|ou
kind.offer (?:quero|posso|gostaria de|adoraria|terei prazer em|fico feliz em|disponível para|me coloco à disposição para|me ofereço para|ofereço|dou) ?(?:ajudar|apoiar|mentorar|orientar|acompanhar|compartilhar|partilhar|conversar|mentoria|bater um papo|ser mentora?)|abri (?:#) vagas?|vagas? (?:de|para) mentoria|minha agenda de mentoria|sou mentora?|mentora? (?:de|para) (?:pessoas|quem|desenvolvedor|programador|estudant|iniciant|novos|novas|jovens|equipes)\p{L}*|me chama|me chamem|me escreve|escreva-me|escrevam-me|perguntem|oferece (?:conversas|mentoria|sessões)|(?:respondo|conto|explico|compartilho|ajudo|converso|reviso) com (?:todo )?(?:prazer|gosto)|podem? me perguntar|me perguntem?|minha porta (?:está|fica) (?:sempre )?aberta|estou (?:à disposição|aqui) para (?:ajudar|conversar|trocar|quem)|contem comigo|quem quiser (?:conversar|falar|trocar ideias?|tirar dúvidas)
kind.seeking (?:procuro|busco|preciso de|estou (?:procurando|em busca de)|gostaria de (?:encontrar|ter)) (?:um |uma |por um |por uma )?(?:mentor|mentora|mentoria|orientação)|alguém (?:poderia|pode|que possa) (?:me )?(?:orientar|ajudar|mentorar|guiar)
kind.thanks obrigad[oa][^.!]{0,30}mentora?|(?:gratidão|agradeço) (?:ao|à|a) (?:meu|minha) mentora?
kind.programme programa de mentoria|inscrições abertas
kind.event (?:webinar|palestra|evento|encontro|roda de conversa) (?:gratuit[oa]|no|na|dia|sobre)|inscreva-se
kind.job estamos contratando|vaga (?:aberta|de emprego)|envie (?:seu|o) currículo|vagas de emprego
kind.paid-coaching meu pacote|investimento:|r\$ ?\d+|sessão estratégica
yearsExperience.count (?<!pausa de |antes )(?:há |com |depois de )?(?:mais de )?(?<n>#) anos(?: de (?:experiência|carreira|profissão|sala de aula|estrada)| em| como| na| no|,)?(?! de idade| atrás|/)
sinceYear.year desde (?<n>(?:19|20)\d\d)
formats.email e-?mail|correio eletr[óô]nico
formats.video videochamadas?|chamada de vídeo|por vídeo|zoom|meet|teams|google meet
formats.phone telefone|telefonema|por ligação|uma ligação|(?<!víde)(?:por|uma) chamada(?! de vídeo)|(?<=[.!] )chamada de \d+|chamada (?:pelo|por) (?:whatsapp|telefone)|me liga
formats.chat whats(?:app)?|zap|telegram|(?:no|na|pelo) (?:direct|inbox|dm)|mensage(?:m|ns) diretas?|direct
formats.in-person presencial(?:mente)?|pessoalmente|cara a cara|(?:um |tomar (?:um )?)?café(?= (?:na|no|em|perto|comigo|juntos))|(?:n?um|tomar um) (?:café|mate|chopp)|encontros em|almoço(?! de)|no meu (?:escritório|ateliê|consultório|estúdio)|na minha (?:oficina|sala|escola|casa|loja|cozinha)
formats.group em grupo|grupo pequeno|roda
times.mornings (?:de|pela|às|nas) manhãs?|manhãs|antes do (?:trabalho|expediente)
times.lunchtime (?:hora do |horário de )?almoço|meio-dia
times.afternoons (?:à|de|pela|às|nas) tardes?
times.evenings (?:à|de|pela|às) noites?|depois do (?:trabalho|expediente|plantão)|(?:a partir|depois) das (?:18|19|20)h?
times.weekdays dias úteis|durante a semana|(?:segunda|terça|quarta|quinta|sexta)s?(?:-feiras?)?
times.weekends fi(?:m|ns) de semana|(?<!todo )(?:sábados?|domingos?)
times.flexible horários? flexíve(?:l|is)|flexível|qualquer horário|quando (?:puder|der|quiser)
cadence.weekly semanal(?:mente)?|por semana|toda semana|todas as semanas|toda (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|todo (?:sábado|domingo)
cadence.biweekly (?:duas|dois|2) \p{L}+ (?:por|ao) mês|quinzenal(?:mente)?|a cada (?:duas semanas|quinze dias|15 dias)
cadence.monthly mensa(?:l|is|lmente)|(?:por|ao) mês|todo mês|(?:primeira|segunda|última|primeiro|último) \p{L}+ do mês
cadence.quarterly trimestral(?:mente)?|a cada três meses
cadence.one-off uma (?:única|só) (?:conversa|sessão|chamada)|conversa única|uma vez só
sessionMinutes.minutes (?<n>#)(?: ?(?:-|–|a|ou|e) ?(?:#))? ?(?:min|minutos)
sessionMinutes.60 uma horinha|(?:uma|1) hora(?! antes| depois)|1 ?h(?= |,|\.)
sessionMinutes.30 meia hora
capacity.places (?<n>#) (?:(?:ou|a|à|bis|-) (?:#) )?(?:novas )?(?:(?:vagas?|lugares?|mentorad[oa]s?))(?! d[eo]s? #| preenchidas)
status.few (?:última|restam?|só restam?|só tenho) (?:mais )?(?:uma|1|duas|2)? ?(?:vagas?|lugares?|mentorad[oa]s?)|já são (?:#) vagas preenchidas
status.full (?:todas as )?vagas (?:esgotadas|todas preenchidas|encerradas)|(?<=^|[.!:] )vagas (?:já )?preenchidas|todas as vagas (?:foram )?preenchidas|lista de espera|agenda (?:cheia|lotada)|não tenho mais vagas
status.closed em pausa|não estou aceitando|encerrad[ao]s?(?! as)
status.open (?:posso|consigo) (?:atender|acompanhar|pegar|orientar) (?:#) (?!horas?|minutos|vezes|sessões)\p{L}{4,}|(?:abri|abro|tenho|há|ofereço|são) (?:#) (?:novas )?vagas?(?! preenchidas)|vagas abertas|vou atender (?:#) pessoas
paid.false não cobro(?: nada)?|sem (?:nenhum )?custo|gratuit[oa]s?|gratuitamente|de graça|grátis|voluntári[oa]|sem cobrar|(?:quanto|custo|preço|valor): (?:nada|zero|nenhum|gratuito|0)|custo zero|sem (?:pagar|custos|cobrança|qualquer custo)|não (?:custa|paga[ms]?|tem custo)(?: nada)?|nada a pagar|0800|zero reais|pro bono
remoteOk.true remot[oa]|online|de qualquer lugar|à distância|onde (?:quer que )?(?:você )?(?:estiver(?:em)?|esteja[ms]?|more|morar)|(?:tudo|só|somente) (?:virtual|por vídeo)|em qualquer (?:lugar|cidade|país)|de qualquer (?:cidade|país|estado|parte)
workStatus.retired aposentad[oa]|reformad[oa]|me aposentei|reformei-me|na reforma|aposentadoria
mentoringKinds.one-to-one (?:papo |conversa |sessão |sessões |mentoria )?individual|individuais|um a um|1:1
menteeLevels.student estudantes?|universitári[oa]s|graduand[oa]s|alun[oa]s|doutorand[oa]s|último ano
menteeLevels.early-career recém-(?:formad|chegad|contratad)[oa]s?|estagiári[oa]s|aprendizes|trainees|juniores|júniors?|jovens (?:profissionais|\p{L}{1,24})|(?:início|começo) de carreira|entrando na (?:área|profissão)|recém[- ](?:licenciad|graduad|egress|saíd)[oa]s?|primeiro emprego|(?:tá|está|estão|quem está) começando|iniciantes
menteeLevels.career-changer (?:transição|migração|mudança) de (?:carreira|área)|mudar de (?:área|carreira|profissão)|quer(?:em)? (?:migrar|ir|entrar) (?:para|pra|em|na|no) \p{L}+|(?:migrar|migrando|sair|saindo) (?:da|do|de) \p{L}+ (?:para|pra)
menteeLevels.returner volta(?:ndo|r|m)? ao (?:mercado|trabalho)|(?:depois|após) (?:da|a) (?:licença-)?maternidade|retorno ao trabalho
menteeLevels.founder empreendedor[ea]s|fundador[ea]s
sessionMinutes.15 (?:um )?quarto de hora|quinze minutos
capacity.take (?:atender|acompanhar|mentorar|orientar|apoiar|pegar|receber|ajudar) (?:até )?(?<n>#) (?!horas?|minutos|vezes|sessões|conversas|dias|semanas|meses|anos|temas)\p{L}{5,}
capacity.people (?<!com )(?<n>uma?|duas|dois|três|quatro|cinco|[1-5]) (?:(?:ou|a|-) (?:#) )?pessoas
capacity.most (?:no máximo|máximo(?: de)?|até) (?<n>#) (?:pessoas|participantes)
capacity.room (?:vagas?|lugar|espaço) para (?:mais )?(?<n>#)
capacity.of (?:#) (?:vagas?|lugares?)? ?de (?<n>#)
placesOpen.of (?<n>#) (?:vagas?|lugares?) de (?:#)
paid.true mensalidade|(?<!não )cobro(?! nada)|valor da sessão
mentoringKinds.group em grupo|grupo pequeno|roda de
mentoringKinds.long-term longo prazo|(?:durante|por) (?:um ano|seis meses)
menteeLevels.mid-career meio de carreira|média gestão
menteeLevels.senior executiv[oa]s|diretor(?:as|es)
timezone.time (?<said>(?:hora|horário) de \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)
replyWithinDays.weeks (?:respond\p{L}{0,12}|resposta|retorno)[^.]{0,20} em (?:até )?(?<n>#) semanas?
locations.in (?:moro em|em|no|na|perto de|baseada? em|logística em) (?<said>(?!Zoom|Teams|Google)(?:São |Rio de )?\p{Lu}[\p{L}]{3,}(?: \p{Lu}[\p{L}]+)?)(?=[,.;!)]|$| (?:e|ou|para|pela|quero))
notTopics.not (?:não (?:ajudo|faço|dou|posso ajudar|oriento|reviso) (?:com|em|sobre)?|nada de) ?(?<said>~{3,90}?)(?=[.,;!?•\n]|$)
menteeCriteria.who (?:ajudar|apoiar|orientar|mentorar|para) (?<said>(?:mulheres|pessoas|quem|jovens|estudantes|profissionais|recém|engenheir|enfermeir|mães)~{3,110})
howToAsk.ask (?<said>(?:me cham(?:a|em)|me escrev(?:a|am|e)|escrev(?:a|am|e)-me|me mand(?:a|e|em)|mand(?:e|em|a um|a uma|a o)|envi(?:e|em|a)|coment(?:e|em|a) (?:aqui|aí|abaixo|com)|comente|comentem|preench(?:a|am|e) o|inscrev(?:a|am|e)-se|deix(?:a|e|em) (?:um|o|seu)|(?:só )?chama(?:r)? no)~{0,90}?)(?= até|[.,;!?•\n]|$)
openUntil.date até (?:o |a |o fim de |final de )?(?<said>(?:(?:fim|final) de |\d{1,2} de )?(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|natal|páscoa|o fim do ano))
replyWithinDays.days (?:respond\p{L}{0,12}|resposta|retorno)[^.]{0,20} em (?:até )?(?<n>#) dias?
`;
