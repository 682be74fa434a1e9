/** Words that say the same thing for the kind of a post, so that a word never met in training still speaks. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  I: "i im ive id ill",
  ME: "me myself",
  MY: "my mine",
  WE: "we us weve were",
  OUR: "our ours ourselves",
  YOU: "you u ya yourself yourselves yous yall",
  YOUR: "your yours ur",
  THEY: "he she they him her them his their himself herself themselves hers theirs",
  SOME: "someone somebody anyone anybody some1 whoever anyone1 folk folks people ppl person persons those others another everyone everybody",
  NOVICE:
    "trainee trainees junior juniors student students graduate graduates grad grads undergrad undergrads apprentice apprentices cadet cadets newcomer newcomers beginner beginners starter starters intern interns probationer probationers nqt nqts ect ects novice novices resident residents registrar registrars rookie rookies learner learners youngster youngsters youths young younger returner returners postdoc postdocs phds mentee mentees assistant assistants freshers fresher freshmen sophomores girls lads lass newly early starting aspiring switcher switchers changers preceptees pupils protégé protégés finalists candidates seniors alumni generation",
  SENIOR:
    "senior experienced veteran veterans expert experts established further ahead seasoned wiser older knows knowledgeable",
  CHANNEL:
    "zoom teams skype meet whatsapp telegram signal phone call calls email emails mail dm dms pm pms inbox message messages messenger video voice text texts ring chat chats note notes letter letters facetime insta line telephone discord slack matrix irc zulip hangouts calendar calendly comments",
  WRITE:
    "write ask send drop ping contact tell knock find catch grab approach holler shout hmu nudge come join sit bring reply reach hit feel show post put book pick",
  PLACE:
    "coffee coffees tea lunch lunches walk walks breakfast beer bench canteen pub diner cafe café table door porch van bus train kitchen cuppa pint porridge",
  TIME: "morning mornings evening evenings afternoon afternoons lunchtime lunchtimes weekend weekends weekday weekdays night nights hour hours minute minutes min mins half monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed thu thur thurs fri sat sun hr hrs fortnight fortnightly weekly monthly quarterly biweekly pm am",
  DATE: "january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec tomorrow tonight today yesterday",
  YEARS: "year years yr yrs decade decades season seasons winters",
  SLOT: "slot slots spot spots place places seat seats chair chairs room space spaces opening openings capacity vacancy gap gaps",
  FULL: "full taken closed paused pause waiting waitlist occupied booked queue break",
  OPEN: "open available availability reachable free left gladly welcome",
  FREE: "unpaid nothing probono gratis volunteer voluntary volunteering strings cost charge bono",
  MONEY:
    "price prices priced fee fees rate rates package packages packs paid payment payments invoice invoices invoiced discount off instalments installments euro euros dollars pounds usd eur gbp bundle bundles subscription enrol enroll enrollment checkout vat voucher guarantee guaranteed refund session course masterclass certified lifetime",
  TRADE:
    "client clients companies organizations organisations teams businesses customers brands consulting services solutions product products platform app launch launched demo startup engagements users startups founders investors growth b2b saas",
  THING:
    "ticket tickets flat rent bike desk books volumes sofa car harness keys parking milk data notebooks guide guides ebook template templates slides chart charts download copy newsletter",
  HELP: "help helping helped guide guiding guidance advise advice advising coach coaching support supporting teach teaching show walk answer answering answers talk listen explain share sharing pass read look review discuss speak swap trade compare practise practice steer teaches advises guides helps supports pointers tips feedback steering sounding rehearse",
  WANT: "want wants need needs seeking seek looking searching hoping hope wish would love like appreciate iso after wanting require wondering interested",
  GLAD: "happy glad pleased delighted happily willing honoured keen pleasure mind game eager excited thrilled enjoy enjoys love loves",
  THANK:
    "thank thanks thankful grateful gratitude cheers shoutout kudos appreciation tribute congratulations congrats owe indebted bless legend hero merci gracias obrigada obrigado danke grazie dank bedankt",
  SCHEME:
    "programme program programmes programs scheme schemes cohort applications apply application applicants matched match matching matches pairs paired association society institute foundation network members participants registration signup nominations deadline volunteers organised coordinators coordinator secretariat intake edition enrolment circle pilot initiative committee portal eligible",
  EVENT:
    "webinar workshop workshops seminar panel event events conference talks speaker speakers summit meetup rsvp doors agenda register livestream stream symposium hackathon festival keynote moderated recording ama fair roundtable hosted venue",
  HIRE: "hiring hire recruit recruiting recruiter role position contract salary permanent fulltime cv cvs resume resumes candidate job jobs shift wage benefits posting headcount pension responsibilities requirements stipend band hybrid",
  OPINION:
    "opinion unpopular study survey article paper quote says research reading report chapter podcast essay thread column myth meme lesson lessons habits rules ways reasons things agree thoughts leadership leaders",
  TASK: "moving switching breaking transition transitioning choosing interview interviews exam exams portfolio portfolios career careers applying cvs chartership registration placement promotion grant thesis essays statement applications freelance freelancing",
  STUDY:
    "major majoring freshman sophomore university college degree bachelor bachelors master masters msc bsc ba ma phd minor studied studying undergraduate gpa class thesis dissertation",
  HOBBY:
    "hiking cooking travel traveling travelling running reading music soccer football dancing tennis skiing hobbies dog dogs cat cats fun weekends climbing photography baking cycling video guitar outdoors",
  STATUS:
    "currently previously formerly former ex retired emeritus joined worked working served leads led supervises manages",
  AWARD:
    "award awards published author editor chair chairs fellow board papers journals patents grants winner",
  WHEN: "when while before after until since once ago back then later still again now soon",
  IF: "if whether should in_case",
  BE: "am is are be being been isn aren",
  CAN: "can could may might able",
  WILL: "will ll shall d gonna",
  PAST: "was had did used taught told gave took sat showed believed made went left came became saw said asked helped mentored answered learned got knew met wrote called rang spent read found thought held ran kept stopped guided gave offered shared stood",
  NOT: "not no never nobody none without cannot t nor neither nothing nowhere",
  MENTORING: "mentoring mentorship mentor mentors mentorat mentoria mentoría mentoraat",
};
