/** Words of work, of whoever gives it, and of being taken on: each class is one word to the model. */
export const WORK_WORDS = {
  JOB: "job jobs internship internships placement placements vacancy vacancies opening openings position positions role roles traineeship traineeships apprenticeship apprenticeships employment pupillage residency referral referrals recommendation stage contract shift shifts intern interns trainee trainees apprentice apprentices post posts seat work attachment siwes",
  FIRM: "company companies firm firms team bank fund organisation organization department office hospital practice business agency studio clinic school lab labs site plant factory farm salon shop kitchen restaurant hotel workshop institute crew charity foundation unit ward depot station museum library council chambers yard garage faculty university college hr recruiter recruiters employer employers manager boss owner ministry",
  HIRE: "hire hires hiring recruit recruits recruiting refer forward apply applying employ consider considered submit join vouch",
} as const;
