/** Names of employers, schools and other organisations by grammar, as no list holds them all. */

const WORD =
  "(?:\\p{Lu}[\\p{L}\\d&'.+-]{0,30}|\\d{1,4}\\p{L}[\\p{L}\\d]{0,20}|[a-z]\\.[a-z]{1,20}\\+?|i\\.am\\+)";
/** One name: capitalised words, joined by "of", "&" and the like. */
export const ORGANISATION = `(?:the )?${WORD}(?:(?: (?:&|of|for|de|du|la|del|do|da|und|et|y) (?:the )?|[ -])${WORD}){0,5}`;

const NO_ORGANISATION = new Set(
  "i i'm i've i'll we you hi hello monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december zoom teams skype slack whatsapp linkedin telegram discord english french spanish german mandarin hindi email phone the a my our cfa cpa mba phd hr it ai ux ui qa pm swe sde vc pe cs us uk eu india london paris christmas easter ramadan diwali summer winter spring autumn gmt cet est pst utc ist et pt bst please happy also free remote python java react node javascript rust go excel md ceo cto coo cfo coffee lunch big4 partner senior director manager engineer part-time full-time covid md phd msc bsc in at of no not and or if so then now each every google-meet reply dm pm message then currently retired reference".split(
    " ",
  ),
);
const SCHOOL =
  /\b(?:University|College|Institute|School|Polytechnic|Academy|Universit[àéät]+|Universidad|Universidade|Hochschule|Politecnico|ETH|MIT|UCLA|LSE|INSEAD|Wharton|IIT|IIM|Hospitals?|Board|Service|Trust|Council|Corporation|Commission|Police|Army|Navy|Force|Institution|Bank|Society|Foundation|Ministry|Department|Authority|Agency|Clinic|Association|Corps)\b/;

/** Whether capitalised words can name an organisation at all. */
export function canBeOrganisation(name: string): boolean {
  const plain = name.replace(/^the /i, "").trim();
  if (plain.length < 2 || /^\d+$/.test(plain)) return false;
  return !NO_ORGANISATION.has(plain.toLowerCase());
}

/** Whether a name says by itself that it is one: "University of …", "… Bank". */
export function isClearOrganisation(name: string): boolean {
  return SCHOOL.test(name);
}
