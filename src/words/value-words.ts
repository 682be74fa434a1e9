/** The texts of every value of a closed list. Written out: a value without a text does not compile. */
import type {
  Cadence,
  Format,
  MenteeLevel,
  MentoringKind,
  OfferStatus,
  OfferValues,
  PostKind,
  TimeOfWeek,
} from "#core/offer.ts";
import type { MessageKey } from "#platform/say.ts";

type Words<V extends string> = Record<V, MessageKey>;

const FORMAT: Words<Format> = {
  email: "value_formats_email",
  chat: "value_formats_chat",
  phone: "value_formats_phone",
  video: "value_formats_video",
  "in-person": "value_formats_in_person",
  group: "value_formats_group",
};

const NOT_FORMAT: Words<Format> = {
  email: "value_notFormats_email",
  chat: "value_notFormats_chat",
  phone: "value_notFormats_phone",
  video: "value_notFormats_video",
  "in-person": "value_notFormats_in_person",
  group: "value_notFormats_group",
};

const TIME: Words<TimeOfWeek> = {
  mornings: "value_times_mornings",
  lunchtime: "value_times_lunchtime",
  afternoons: "value_times_afternoons",
  evenings: "value_times_evenings",
  weekdays: "value_times_weekdays",
  weekends: "value_times_weekends",
  flexible: "value_times_flexible",
};

const CADENCE: Words<Cadence> = {
  weekly: "value_cadence_weekly",
  biweekly: "value_cadence_biweekly",
  monthly: "value_cadence_monthly",
  quarterly: "value_cadence_quarterly",
  "one-off": "value_cadence_one_off",
  "ad-hoc": "value_cadence_ad_hoc",
};

const LEVEL: Words<MenteeLevel> = {
  student: "value_menteeLevels_student",
  "early-career": "value_menteeLevels_early_career",
  "mid-career": "value_menteeLevels_mid_career",
  senior: "value_menteeLevels_senior",
  "career-changer": "value_menteeLevels_career_changer",
  returner: "value_menteeLevels_returner",
  founder: "value_menteeLevels_founder",
};

const KIND: Words<MentoringKind> = {
  "one-to-one": "value_mentoringKinds_one_to_one",
  group: "value_mentoringKinds_group",
  peer: "value_mentoringKinds_peer",
  reverse: "value_mentoringKinds_reverse",
  "co-mentoring": "value_mentoringKinds_co_mentoring",
  micro: "value_mentoringKinds_micro",
  "long-term": "value_mentoringKinds_long_term",
  "ad-hoc": "value_mentoringKinds_ad_hoc",
};

const STATUS: Words<OfferStatus> = {
  open: "value_status_open",
  few: "value_status_few",
  full: "value_status_full",
  closed: "value_status_closed",
};

const WORK: Words<OfferValues["workStatus"]> = { retired: "value_workStatus_retired" };

/** By field, for every field that has a closed list. */
export const VALUE_WORDS = {
  formats: FORMAT,
  notFormats: NOT_FORMAT,
  times: TIME,
  cadence: CADENCE,
  menteeLevels: LEVEL,
  mentoringKinds: KIND,
  status: STATUS,
  workStatus: WORK,
} as const;

export const POST_KIND_WORDS: Words<PostKind> = {
  offer: "kind_offer",
  seeking: "kind_seeking",
  programme: "kind_programme",
  event: "kind_event",
  "paid-coaching": "kind_paid_coaching",
  job: "kind_job",
  thanks: "kind_thanks",
  about: "kind_about",
  "unknown-language": "kind_unknown_language",
  other: "kind_other",
};
