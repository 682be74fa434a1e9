/** All rules of the fields; their order means nothing. Topics, industries and affiliations are told by the tagger alone. */
import type { Rule } from "../rule.ts";
import { cadenceRules } from "./cadence.ts";
import { capacityRules } from "./capacity.ts";
import { capacityGivenRules } from "./capacity-given.ts";
import { capacityLimitRules } from "./capacity-limit.ts";
import { contactRules } from "./contact.ts";
import { credentialsRules } from "./credentials.ts";
import { formatsRules } from "./formats.ts";
import { howToAskRules } from "./how-to-ask.ts";
import { kindRules } from "./kind.ts";
import { kindsLongRules } from "./kinds-long.ts";
import { kindsToldRules } from "./kinds-told.ts";
import { languagesRules } from "./languages.ts";
import { locationsRules } from "./locations.ts";
import { menteeCriteriaRules } from "./mentee-criteria.ts";
import { menteeLevelsRules } from "./mentee-levels.ts";
import { mentoringKindsRules } from "./mentoring-kinds.ts";
import { notFormatsRules } from "./not-formats.ts";
import { notTopicsRules } from "./not-topics.ts";
import { openUntilRules } from "./open-until.ts";
import { paidRules } from "./paid.ts";
import { placesOpenRules } from "./places-open.ts";
import { remoteOkRules } from "./remote-ok.ts";
import { replyWithinDaysRules } from "./reply-within-days.ts";
import { sessionMinutesRules } from "./session-minutes.ts";
import { sinceYearRules } from "./since-year.ts";
import { statusClosedRules } from "./status-closed.ts";
import { statusCountedRules } from "./status-counted.ts";
import { statusFewRules } from "./status-few.ts";
import { statusFullRules } from "./status-full.ts";
import { statusOpenRules } from "./status-open.ts";
import { statusOpeningsRules } from "./status-openings.ts";
import { timesRules } from "./times.ts";
import { timesAroundRules } from "./times-around.ts";
import { timesClockRules } from "./times-clock.ts";
import { timesHoursRules } from "./times-hours.ts";
import { timezoneRules } from "./timezone.ts";
import { workStatusRules } from "./work-status.ts";
import { yearsExperienceRules } from "./years-experience.ts";

export const FIELD_RULES: readonly Rule[] = [
  ...cadenceRules,
  ...capacityRules,
  ...capacityGivenRules,
  ...capacityLimitRules,
  ...contactRules,
  ...credentialsRules,
  ...formatsRules,
  ...howToAskRules,
  ...kindRules,
  ...languagesRules,
  ...locationsRules,
  ...menteeCriteriaRules,
  ...menteeLevelsRules,
  ...mentoringKindsRules,
  ...kindsLongRules,
  ...kindsToldRules,
  ...notFormatsRules,
  ...notTopicsRules,
  ...openUntilRules,
  ...paidRules,
  ...placesOpenRules,
  ...remoteOkRules,
  ...replyWithinDaysRules,
  ...sessionMinutesRules,
  ...sinceYearRules,
  ...statusClosedRules,
  ...statusCountedRules,
  ...statusFewRules,
  ...statusFullRules,
  ...statusOpenRules,
  ...statusOpeningsRules,
  ...timesRules,
  ...timesAroundRules,
  ...timesClockRules,
  ...timesHoursRules,
  ...timezoneRules,
  ...workStatusRules,
  ...yearsExperienceRules,
];
