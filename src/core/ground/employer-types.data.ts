/** Kinds of employer and divisions of one, each line the words for one thing, separated by `|`. */

export const EMPLOYER_TYPES = `
bank|banking|investment bank|retail bank|central bank|credit union
asset manager|asset management|fund manager|mutual fund|investment manager|wealth manager|wealth management
hedge fund|hedge funds
private equity|venture capital|buyout
pension fund|endowment|foundation|family office|sovereign wealth fund
insurer|insurance|reinsurance|insurance company
consultancy|consulting|consulting firm|management consulting|big four
law firm|barristers|chambers
start-up|startup|scale-up|scaleup|early-stage company
non-profit|nonprofit|not-for-profit|charity|NGO
government|public sector|civil service|ministry|city hall|municipality|regulator
university|college|academia|higher education
school|primary school|secondary school|high school
hospital|clinic|health system|NHS trust
manufacturer|manufacturing|factory|plant
retailer|retail|e-commerce
agency|advertising agency|recruitment agency|design studio
tech company|big tech|software company|technology company
utility|energy company|oil and gas|renewables
construction|contractor|engineering firm|architecture practice
media|publisher|newspaper|broadcaster
freelance|self-employed|independent consultant|own business
`;

export const DIVISIONS = `
front office|trading|trading desk|sales and trading
research|equity research|credit research
risk|risk management|credit risk|market risk
operations|middle office|back office
compliance|financial crime|anti-money laundering
technology|IT|engineering|software engineering
data|data science|analytics|data engineering
finance|accounting|controlling|treasury|FP&A
internal audit|external audit|audit
tax|tax advisory
legal|legal department
human resources|HR|people team|talent acquisition|recruiting
marketing|brand|communications|public relations
sales|business development|account management|client service
product|product management
design|user experience|UX
supply chain|procurement|logistics
strategy|corporate development|mergers and acquisitions|M&A
quality|quality assurance|safety
customer support|customer success
portfolio management|asset allocation
fundraising|grants|programmes
teaching|curriculum
nursing|intensive care|emergency department
policy|public affairs
`;
