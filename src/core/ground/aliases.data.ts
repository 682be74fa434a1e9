/**
 * Names of one thing, a line each, separated by `|`. Whoever gives one of them has the line. By kind, so that the town of
 * Oxford is not its university.
 */
import type { GroundKind } from "./my-ground.ts";

export const ALIASES: Record<GroundKind, string> = {
  school: `
Northwestern University|Northwestern|Kellogg|Kellogg School of Management|Medill|Pritzker School of Law
University of Chicago|UChicago|Chicago Booth|Booth School of Business|Booth
University of Pennsylvania|UPenn|Penn|Wharton|Wharton School
Harvard University|Harvard|Harvard Business School|HBS|Harvard Kennedy School
Massachusetts Institute of Technology|MIT|MIT Sloan|Sloan School of Management
Stanford University|Stanford|Stanford GSB|Stanford Graduate School of Business
Columbia University|Columbia Business School|Columbia Law School
New York University|NYU|NYU Stern|Stern School of Business
Yale University|Yale|Yale School of Management|Yale SOM
Princeton University|Princeton
Cornell University|Cornell|Cornell Tech|Johnson Graduate School of Management
Dartmouth College|Dartmouth|Tuck|Tuck School of Business
Duke University|Duke|Fuqua|Fuqua School of Business
University of Michigan|UMich|Michigan Ross|Ross School of Business
University of California, Berkeley|UC Berkeley|Berkeley|Berkeley Haas|Haas School of Business
University of California, Los Angeles|UCLA|UCLA Anderson|Anderson School of Management
University of Southern California|USC|USC Marshall
University of Virginia|UVA|Darden|Darden School of Business
University of North Carolina|UNC|Kenan-Flagler
University of Texas at Austin|UT Austin|McCombs|McCombs School of Business
University of Notre Dame|Notre Dame|Mendoza College of Business
Georgetown University|Georgetown|McDonough School of Business
Carnegie Mellon University|Carnegie Mellon|CMU|Tepper|Tepper School of Business
Emory University|Emory|Goizueta
Vanderbilt University|Vanderbilt|Owen Graduate School of Management
Indiana University|IU|Kelley School of Business
Purdue University|Purdue|Krannert
University of Illinois|UIUC|University of Illinois Urbana-Champaign|Gies College of Business
University of Wisconsin|UW-Madison|Wisconsin School of Business
Ohio State University|Ohio State|OSU
Penn State University|Penn State|Smeal College of Business
Boston University|BU|Questrom
Boston College|Carroll School of Management
University of Washington|UW Seattle|Foster School of Business
Arizona State University|ASU|Arizona State|Thunderbird
Georgia Institute of Technology|Georgia Tech
DePaul University|DePaul|Driehaus
Loyola University Chicago|Loyola Chicago|Quinlan
Marquette University|Marquette
University of Toronto|U of T|Rotman|Rotman School of Management
McGill University|McGill|Desautels
Western University|Ivey|Ivey Business School
Queen's University|Smith School of Business
University of British Columbia|UBC|UBC Sauder
University of Oxford|Oxford University|Oxford|Said Business School
University of Cambridge|Cambridge University|Cambridge Judge|Judge Business School
London School of Economics|LSE
London Business School|LBS
Imperial College London|Imperial College
University College London|UCL
King's College London|KCL
University of Edinburgh|Edinburgh University
University of Manchester|Manchester University|Alliance Manchester Business School
University of Warwick|Warwick University|Warwick Business School|WBS
Trinity College Dublin|TCD
University College Dublin|UCD|Smurfit
INSEAD
HEC Paris|HEC
ESSEC Business School|ESSEC
ESCP Business School|ESCP
Sciences Po
Bocconi University|Bocconi|SDA Bocconi
IE Business School|IE University
IESE Business School|IESE
ESADE
University of St. Gallen|St. Gallen|HSG
ETH Zurich|ETH
Technical University of Munich|TUM|TU Munich
LMU Munich|LMU
Mannheim Business School|University of Mannheim
WHU Otto Beisheim School of Management|WHU
Frankfurt School of Finance|Frankfurt School
Rotterdam School of Management|RSM|Erasmus University Rotterdam
University of Amsterdam|UvA
KU Leuven|Leuven
Nova School of Business and Economics|Nova SBE
Universidade de São Paulo|USP
Fundação Getulio Vargas|FGV
Indian Institute of Management|IIM|IIM Ahmedabad|IIM Bangalore|IIM Calcutta
Indian Institute of Technology|IIT|IIT Bombay|IIT Delhi|IIT Madras
Indian School of Business|ISB
National University of Singapore|NUS
Nanyang Technological University|NTU Singapore
Hong Kong University of Science and Technology|HKUST
University of Hong Kong|HKU
Tsinghua University|Tsinghua
Peking University|PKU
China Europe International Business School|CEIBS
University of Melbourne|Melbourne Business School
University of Sydney|Sydney University
University of New South Wales|UNSW|AGSM
University of Cape Town|UCT
`,
  employer: `
Goldman Sachs|Goldman|GS|GSAM
JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan|JPM|JPMC
Morgan Stanley|MSIM
Bank of America|BofA|BAML|Merrill Lynch|Merrill
Citigroup|Citi|Citibank
Wells Fargo|WF Securities
UBS|UBS Asset Management
Credit Suisse
Deutsche Bank|DB|DWS
Barclays|BarCap
HSBC
BNP Paribas|BNP
Société Générale|SocGen
Royal Bank of Canada|RBC|RBC Capital Markets
Toronto-Dominion|TD Bank|TD Securities
Bank of Montreal|BMO
Northern Trust|NTRS
State Street|SSGA|State Street Global Advisors
BNY Mellon|BNY
BlackRock|BLK
Vanguard Group|Vanguard
Fidelity Investments|Fidelity
T. Rowe Price|TROW
Capital Group|American Funds
Morningstar
CME Group|Chicago Mercantile Exchange
Citadel Securities|Citadel
Bridgewater Associates|Bridgewater
McKinsey & Company|McKinsey
Boston Consulting Group|BCG
Bain & Company|Bain
Deloitte|Deloitte Consulting
PricewaterhouseCoopers|PwC|Strategy&
Ernst & Young|EY|EY-Parthenon
KPMG
Accenture
Booz Allen Hamilton|Booz Allen
Oliver Wyman
Roland Berger
Capgemini
International Business Machines|IBM
Microsoft|MSFT
Google|Alphabet
Amazon|AWS|Amazon Web Services
Meta Platforms|Meta|Facebook
Apple Inc|Apple
Hewlett Packard|HP|HPE
General Electric|GE
General Motors|GM
Procter & Gamble|P&G
Johnson & Johnson|J&J
Bristol Myers Squibb|BMS
GlaxoSmithKline|GSK
AstraZeneca
Novartis
Roche|Genentech
Siemens
BMW Group|BMW
Volkswagen|VW
Mercedes-Benz|Daimler
Shell plc|Shell|Royal Dutch Shell
BP plc|British Petroleum
ExxonMobil|Exxon
Unilever
Nestlé
PepsiCo|Pepsi
Coca-Cola Company|Coca-Cola|Coke
American Express|Amex
Capital One
Mastercard
World Bank|IBRD|International Finance Corporation|IFC
International Monetary Fund|IMF
United Nations|UN|UNDP|UNICEF
European Central Bank|ECB
European Commission
Federal Reserve|the Fed|Federal Reserve Bank
Securities and Exchange Commission|SEC
National Health Service|NHS
`,
  place: `
New York City|New York|NYC|Manhattan
San Francisco|SF|Bay Area|San Francisco Bay Area
Los Angeles|LA
Washington, D.C.|Washington DC|DC
Philadelphia|Philly
Chicago|Chicagoland
London|City of London
Munich|München
Cologne|Köln
Vienna|Wien
Zurich|Zürich
Geneva|Genève|Genf
Milan|Milano
Rome|Roma
Lisbon|Lisboa
Brussels|Bruxelles|Brussel
The Hague|Den Haag
Warsaw|Warszawa
Prague|Praha
Copenhagen|København
Mumbai|Bombay
Bengaluru|Bangalore
Mexico City|CDMX|Ciudad de México
São Paulo|Sao Paulo
United States|USA|US|U.S.|America
United Kingdom|UK|U.K.|Britain|Great Britain
United Arab Emirates|UAE
European Union|EU
Hong Kong|HK
`,
  cause: `
Big Brothers Big Sisters|BBBS
Habitat for Humanity
Junior Achievement
Rotary Club|Rotary
Red Cross|British Red Cross|American Red Cross
Doctors Without Borders|Médecins Sans Frontières|MSF
Amnesty International
World Wildlife Fund|WWF
Girl Scouts|Girl Guides
Boy Scouts
Special Olympics
Toastmasters|Toastmasters International
food bank|food pantry|foodbank
animal shelter|animal rescue
`,
  certificate: `
Chartered Financial Analyst|CFA|CFA charterholder|CFA charter
Certified Public Accountant|CPA
Chartered Accountant|ACA|ICAEW
Association of Chartered Certified Accountants|ACCA
Chartered Institute of Management Accountants|CIMA|CGMA
Financial Risk Manager|FRM
Chartered Alternative Investment Analyst|CAIA
Certified Financial Planner|CFP
Certified Internal Auditor|CIA certificate
Certified Fraud Examiner|CFE
Certified Information Systems Auditor|CISA
Certified Information Systems Security Professional|CISSP
Project Management Professional|PMP
Prince2|PRINCE2 Practitioner
Professional Engineer|PE licence|PE license
Chartered Engineer|CEng
Certified ScrumMaster|CSM
Six Sigma|Lean Six Sigma|Six Sigma Black Belt
Master of Business Administration|MBA
Juris Doctor|JD
Registered Nurse|RN
Fellow of the Society of Actuaries|FSA|FIA|Fellow of the Institute of Actuaries
Chartered Institute of Personnel and Development|CIPD
SHRM-CP|SHRM-SCP|SHRM
`,
  language: `
English|anglais|Englisch|inglés|inglese|inglês|Engels
Spanish|español|castellano|espagnol|Spanisch|spagnolo|espanhol|Spaans
French|français|francés|Französisch|francese|francês|Frans
German|Deutsch|allemand|alemán|tedesco|alemão|Duits
Portuguese|português|portugais|portugués|Portugiesisch|portoghese
Italian|italiano|italien|Italienisch|Italiaans
Dutch|Nederlands|néerlandais|Niederländisch|holandés
Polish|polski|polonais|Polnisch
Russian|русский|russe|Russisch|ruso
Ukrainian|українська
Turkish|Türkçe|turc|Türkisch
Arabic|العربية|arabe|Arabisch|árabe
Hindi|हिन्दी
Mandarin|Mandarin Chinese|Chinese|Putonghua|中文|普通话|chinois|Chinesisch
Cantonese|廣東話
Japanese|日本語|japonais|Japanisch
Korean|한국어|coréen
Hebrew|עברית
Greek|ελληνικά
Swedish|svenska
Norwegian|norsk
Danish|dansk
Finnish|suomi
Czech|čeština
Hungarian|magyar
Romanian|română
Tagalog|Filipino
American Sign Language|ASL
`,
};

/**
 * Names that begin like another and mean something else. They take the words they are made of, so that "Boston
 * Consulting Group" is no Boston and "Northwestern Mutual" no Northwestern.
 */
export const LOOK_ALIKES = `
Northwestern Mutual|Northwestern Medicine|Northwestern Memorial|Kellogg's|Kellogg Company|Kellogg Brown & Root
Boston Scientific|Boston Dynamics|Chicago Public Schools|Chicago Tribune|Chicago Bulls|Washington Post|Washington Mutual
New York Times|New York Life|New York Stock Exchange|New York Fed|London Stock Exchange|London Bridge|London Underground
Oxford Street|Oxford Economics|Oxford Circus|Cambridge Associates|Cambridge Analytica|Cambridge, MA|Cambridge, Massachusetts
Columbia Threadneedle|Columbia Sportswear|District of Columbia|British Columbia|Duke Energy|Princeton Review|Penn Mutual
Penn Station|Stanford Health Care|Georgia-Pacific|Imperial Brands|Bank of England|Bank of Ireland|Bank of China
Fidelity National|Fidelity Bank|State Street Chicago|Citadel Credit Union|Vanguard Health|Apple pie|Apple Valley
Rotary engine|Shell script|shell companies|shell company|Meta-analysis|meta analysis|Amazon rainforest|Amazon basin
French press|French doors|German shepherd|Spanish flu|Polish up|Dutch auction|Swedish Hospital|Greek life|English teacher
English department|Chinese wall|Chinese walls|Chinese New Year|Swiss cheese|Roman numerals|American Airlines|America First
US Bank|U.S. Bank|US Bancorp|UK Power Networks|UN Women|LA Fitness|Delhi Belly|Milan Kundera|Paris Hilton|Manhattan Associates
Manhattan Beach|Geneva Convention|Hague Convention|Vienna Convention|Copenhagen criteria|Warwick Castle|Leuven Instruments
`;

/** Names that are also ordinary words: found only with a capital letter, and not as the first word of a sentence. */
export const ORDINARY_WORDS =
  "apple amazon bain bath booth chase citadel citi coke duke emory fidelity foster gap haas imperial indeed ivey kellogg " +
  "mars merrill meta mobile nice nova oracle orange oxford penn polish reading rotary ross sage shell smith square stern stripe " +
  "target tuck turkey uber vanguard visa western zoom bridgewater alphabet accenture hamilton lincoln mercury monster pioneer " +
  "sloan cork deal derby essex hull sandwich split victoria";
