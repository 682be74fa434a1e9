/** Words that say the same thing for the kind of a post, so that a word never met in training still speaks. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  I: "i im ive id ill",
  ME: "me myself",
  MY: "my mine",
  WE: "we us weve were",
  OUR: "our ours",
  YOU: "you u ya yourself yourselves yous",
  YOUR: "your yours ur",
  THEY: "he she they him her them his their",
  SOME: "someone somebody anyone anybody some1 whoever anyone1 folk folks people ppl person persons those others another",
  NOVICE:
    "trainee trainees junior juniors student students graduate graduates grad grads undergrad undergrads apprentice apprentices cadet cadets newcomer newcomers beginner beginners starter starters intern interns probationer probationers nqt nqts ect ects novice novices resident residents registrar registrars rookie rookies learner learners youngster youngsters youths young younger returner returners postdoc postdocs phd phds mentee mentees assistant assistants clerk clerks freshers fresher girl girls lad lads newly qualified early career starting aspiring switcher switchers changers",
  SENIOR: "senior seniors experienced veteran veterans expert experts established further ahead seasoned",
  CHANNEL:
    "zoom teams skype meet whatsapp telegram signal phone call calls email mail dm dms pm inbox message messages messenger video voice text ring chat chats note notes letter letters skype facetime insta line",
  WRITE:
    "write ask send drop ping contact tell knock find catch grab approach holler shout hmu nudge come join sit bring reply",
  PLACE:
    "coffee tea lunch lunches walk walks breakfast beer bench canteen pub diner cafe table door office kitchen porch van",
  TIME: "morning mornings evening evenings afternoon afternoons lunchtime lunchtimes weekend weekends weekday weekdays night nights hour hours minute minutes min mins half monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed thu thur thurs fri sat sun hr hrs fortnight fortnightly weekly monthly",
  DATE: "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec tomorrow tonight today",
  SLOT: "slot slots spot spots place places seat seats chair room space spaces vacancy opening openings capacity",
  FREE: "free unpaid nothing probono gratis volunteer voluntary strings",
  MONEY:
    "price prices priced fee fees rate rates package packages packs pay paid payment payments invoice invoices invoiced discount off instalments installments euro euros dollars pounds usd eur gbp cost costs bundle bundles subscription enrol enroll enrolment enrollment checkout clients client investment vat voucher bird guarantee guaranteed refund",
  HELP: "help helping guide guiding guidance mentor mentoring mentorship advise advice advising coach coaching support teach teaching show walk answer talk listen explain share pass read look review discuss speak swap trade compare practise practice steer",
  WANT: "want need needs seeking seek looking searching hoping hope wish would love like grateful appreciate iso after wanting require",
  GLAD: "happy glad pleased delighted gladly happily willing welcome honoured keen pleasure mind game",
  THANK:
    "thank thanks thankful grateful gratitude cheers shoutout kudos appreciation tribute congratulations congrats owe indebted bless legend hero gracias merci",
  SCHEME:
    "programme program scheme cohort applications apply application matched match matching pairs paired association society institute foundation network members participants register registration sign signup nominations deadline platform volunteers organised coordinators secretariat intake edition enrolment circle pilot matches",
  EVENT:
    "webinar workshop seminar panel event conference talk speaker speakers session summit meetup evening rsvp tickets ticket doors agenda register livestream stream symposium hackathon festival breakfast keynote moderated recording ama fair roundtable",
  HIRE: "hiring hire recruit recruiting vacancy role position post contract salary permanent fulltime cv resume candidates candidate applicants job jobs joining shift wage benefits posting headcount pension",
  OPINION:
    "opinion study survey article paper book quote says research reading read report chapter podcast essay thread column myth meme take",
  PAST: "was had were did used taught told gave took sat showed believed made went left came became saw said",
  NOT: "not no never nobody none without cannot t nor",
  MENTORING: "mentoring mentorship mentor mentors",
};
