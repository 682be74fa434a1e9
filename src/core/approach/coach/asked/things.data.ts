/** Things that are asked for by their sort and told by their name: a farm by its acres, an instrument as a viola. */
export const THINGS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\b(?:farm|land|fields|plot|garden|orchard|holding|crops?|grow)\b/,
    /\b(?:acres?|hectares?|ha|rows?|trees|maize|corn|wheat|rice|paddy|barley|beans?|soy|potato\w*|tomato\w*|onions?|vines?|vineyard|orchard|olives?|apples?|irrigat\w+|soil|sand|cassava|coffee|cocoa|cotton|sesame|fallow|beds|greenhouse|polytunnel)\b/,
  ],
  [
    /\b(?:animals?|livestock|herd|breed|flock|farm)\b/,
    /\b(?:cows?|cattle|goats?|sheep|hens?|chickens?|pigs?|horses?|ewes?|rabbits?|ducks?|hives?|colonies|jerseys?|holsteins?|friesians?|merinos?)\b/,
  ],
  [
    /\binstruments?\b/,
    /\b(?:violin|viola|cello|bass|guitar|piano|organ|flute|oboe|clarinet|bassoon|horn|trumpet|trombone|tuba|harp|drums?|percussion|sax\w*|accordion|fiddle|voice|sing|soprano|tenor)\b/,
  ],
  [
    /\b(?:machines?|equipment|kit|rig|loom|tools?|set-?up|bench)\b/,
    /\b(?:lathe|saw|bandsaw|press|loom|drill|oven|kiln|camera|ultrasound|plinth|laptop|tractor|printer|mixer|router|mill|torch|plane|singer|juki|goniometer|scanner|servers?|linux|windows|switch\w*|firewall)\b/,
  ],
  [
    /\b(?:software|tools?|program|stack|systems?|language|platform)\b/,
    /\b(?:excel|python|sql|java|javascript|typescript|go|rust|ruby|php|kotlin|swift|c#|c\+\+|r|sas|stata|spss|matlab|autocad|revit|sofistik|figma|photoshop|indesign|blender|sap|jira|salesforce|servicenow|tableau|power bi|powerbi|datev|xero|sage|quickbooks|primavera|wordpress|shopify|access|sheets)\b/,
  ],
  [
    /\b(?:vehicle|car|truck|lorry|aircraft|ship|boat|vessel|van)\b/,
    /\b(?:tankers?|bulkers?|containers?|ferry|ferries|trawler|yacht|tug|cruise|a3[0-9]{2}|b?7[0-9]7|atr|dash|boeing|airbus|cessna|helicopter|van|lorry|truck|metres?|tonnes?)\b/,
  ],
  [
    /\b(?:field|discipline|special\w+|subject|degree|stud(?:y|ies)|industry|sector|law)\b/,
    /\b(?:\w+(?:ology|ography|onomics|istry|matics|physics|engineering|nursing|logistics|statistics)|law|medicine|medical|nursing|accounting|audit|tax|finance|banking|insurance|maths?|english|history|geography|music|art|design|marketing|legal|chemistry|biology|physics|science|literature|languages?|electrical|mechanical|civil|chemical|software|education|teaching|retail|construction|energy|shipping|pharma\w*|hospitality|facility|facilities)\b/,
  ],
  [
    /\b(?:employer|agency|unit|ward|hospital|department|site|team|school|company|firm|office|branch|station)\b/,
    /\b(?:ward|clinic|theatre|icu|hospital|school|university|college|council|bank|agency|station|depot|plant|factory|mill|warehouse|firm|practice|chambers|court|library|museum|branch|office|service|department|ministry|authority|charity|paediatric\w*|surgical|oncology|emergency|fostering|assessment)\b/,
  ],
  [/\b(?:shift)\b/, /\b(?:nights?|days?|earl(?:y|ies)|lates?|hours?|rotat\w+|morning|evening|weekend)\b/],
  [
    /\b(?:stage|startup|product|business|venture|shop)\b/,
    /\b(?:revenue|seed|pilots?|prototype|mvp|idea|launch\w*|users|customers|beta|funding|paying|sell(?:s|ing)?|stall|shop|founded|orders|trad(?:e|ing)|market)\b/,
  ],
  [
    /\b(?:age group|age|grades?|levels?|class|year|children|pupils)\b/,
    /\b(?:grades? \w+|form \w+|year \w+|key stage|reception|nursery|primary|secondary|toddlers?|teens?|\d{1,2} ?(?:to|-) ?\d{1,2}|year olds?|years? old|\d{1,2}-year-olds?|beginners?|intermediate|advanced|[abc][12])\b/,
  ],
  [
    /\b(?:court|council|municipality|county|district)\b/,
    /\b(?:court|county|council|borough|magistrate\w*|municipality|district|parish)\b/,
  ],
  [
    /\b(?:fund(?:er)?s?|grant|regulator|studio|publisher|payer|customer|client|brand)\b/,
    /\b(?:fund|trust|foundation|lottery|council|commission|authority|ministry|agency|regulator|studio|press|insurer|medicare|medicaid|hotels?|schools?|shops?|companies|households|restaurants?)\b/,
  ],
  [
    /\b(?:book|title|article|paper)\b/,
    /"[^"]{3,60}"|\b(?:by \w+|book:|novel|memoir|biography|chapter|edition)\b/,
  ],
];
