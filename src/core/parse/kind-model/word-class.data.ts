/** Words that say the same thing for the kind of a post, so that a word never met in training still speaks. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  I: "i id ill im ive",
  ME: "me myself",
  MY: "mine my",
  WE: "us we were weve",
  OUR: "our ours ourselves",
  YOU: "u ya yall you yourself yourselves yous",
  YOUR: "ur your yours",
  THEY: "he her hers herself him himself his she their theirs them themselves they",
  SOME: "another anybody anyone everybody everyone folk folks others people person persons ppl somebody someone those whoever",
  NOVICE:
    "alumni apprentice apprentices aspiring assistant assistants beginner beginners cadet cadets candidates changers early ect ects finalists fresher freshers freshmen generation girls grad grads graduate graduates intern interns junior juniors lads lass learner learners mentee mentees newcomer newcomers newly novice novices nqt nqts phds postdoc postdocs preceptees probationer probationers protégé protégés pupils registrar registrars resident residents returner returners rookie rookies seniors sophomores starter starters starting student students switcher switchers trainee trainees undergrad undergrads young younger youngster youngsters youths",
  SENIOR:
    "ahead established experienced expert experts further knowledgeable knows older seasoned senior veteran veterans wiser",
  CHANNEL:
    "calendar calendly call calls chat chats comments discord dm dms email emails facetime hangouts inbox insta irc letter letters line mail matrix meet message messages messenger note notes phone pm pms ring signal skype slack teams telegram telephone text texts video voice whatsapp zoom zulip",
  WRITE:
    "approach ask book bring catch come contact drop feel find grab hit hmu holler join knock nudge pick ping post put reach reply send shout show sit tell write",
  PLACE:
    "beer bench breakfast bus cafe café canteen coffee coffees cuppa diner door kitchen lunch lunches pint porch porridge pub table tea train van walk walks",
  TIME: "afternoon afternoons am biweekly evening evenings fortnight fortnightly fri friday fridays half hour hours hr hrs lunchtime lunchtimes min mins minute minutes mon monday mondays monthly morning mornings night nights quarterly sat saturday saturdays sun sunday sundays thu thur thurs thursday thursdays tue tues tuesday tuesdays wed wednesday wednesdays weekday weekdays weekend weekends weekly",
  DATE: "apr april aug august dec december feb february jan january jul july jun june mar march nov november oct october sep sept september today tomorrow tonight yesterday",
  YEARS: "decade decades season seasons winters year years yr yrs",
  SLOT: "capacity chair chairs gap gaps opening openings place places room seat seats slot slots space spaces spot spots vacancy",
  FULL: "booked break closed full occupied pause paused queue taken waiting waitlist",
  OPEN: "availability available free gladly left open reachable welcome",
  FREE: "bono charge cost gratis nothing probono strings unpaid voluntary volunteer volunteering",
  MONEY:
    "bundle bundles certified checkout course discount dollars enrol enroll enrollment eur euro euros fee fees gbp guarantee guaranteed installments instalments invoice invoiced invoices lifetime masterclass off package packages packs paid payment payments pounds price priced prices rate rates refund session subscription usd vat voucher",
  TRADE:
    "app brands businesses client clients companies consulting customers demo engagements founders growth investors launch launched organisations organizations platform product products saas services solutions startup startups users",
  THING:
    "bike books car chart charts copy data desk download ebook flat guide guides harness keys milk newsletter notebooks parking rent slides sofa template templates ticket tickets volumes",
  HELP: "advice advise advises advising answer answering answers coach coaching compare discuss explain feedback guidance guiding help helped helping helps listen look pass pointers practice practise read rehearse review share sharing sounding speak steer steering support supporting supports swap talk teach teaches teaching tips trade",
  WANT: "after appreciate hope hoping interested iso like looking love need needs require searching seek seeking want wanting wants wish wondering would",
  GLAD: "delighted eager enjoy enjoys excited game glad happily happy honoured keen loves mind pleased pleasure thrilled willing",
  THANK:
    "appreciation bedankt bless cheers congrats congratulations dank danke gracias grateful gratitude grazie hero indebted kudos legend merci obrigada obrigado owe shoutout thank thankful thanks tribute",
  SCHEME:
    "applicants application applications apply association circle cohort committee coordinator coordinators deadline edition eligible enrolment foundation initiative institute intake match matched matches matching members network nominations organised paired pairs participants pilot portal program programme programmes programs registration scheme schemes secretariat signup society volunteers",
  EVENT:
    "agenda ama conference doors event events fair festival hackathon hosted keynote livestream meetup moderated panel recording register roundtable rsvp seminar speaker speakers stream summit symposium talks venue webinar workshop workshops",
  HIRE: "band benefits candidate contract cv cvs fulltime headcount hire hiring hybrid job jobs pension permanent position posting recruit recruiter recruiting requirements responsibilities resume resumes role salary shift stipend wage",
  OPINION:
    "agree article chapter column essay habits leaders leadership lesson lessons meme myth opinion paper podcast quote reading reasons report research rules says study survey things thoughts thread unpopular ways",
  TASK: "applying breaking career careers chartership choosing essays exam exams freelance freelancing grant interview interviews moving placement portfolio portfolios promotion statement switching thesis transition transitioning",
  STUDY:
    "ba bachelor bachelors bsc class college degree dissertation freshman gpa ma major majoring master masters minor msc phd sophomore studied studying undergraduate university",
  HOBBY:
    "baking cat cats climbing cooking cycling dancing dog dogs football fun guitar hiking hobbies music outdoors photography running skiing soccer tennis travel traveling travelling",
  STATUS:
    "currently emeritus ex former formerly joined leads led manages previously retired served supervises worked working",
  AWARD: "author award awards board editor fellow grants journals papers patents published winner",
  WHEN: "again ago back before later now once since soon still then until when while",
  IF: "if should whether",
  BE: "are aren be been being is isn",
  CAN: "able can could may might",
  WILL: "d gonna ll shall will",
  PAST: "answered asked became believed called came did found gave got guided had held kept knew learned made mentored met offered ran rang said saw shared showed spent stood stopped taught thought told took used was went wrote",
  NOT: "cannot neither never no nobody none nor not nowhere t without",
  MENTORING: "mentor mentoraat mentorat mentoria mentoring mentors mentorship mentoría",
};
