/** Small words by which a language is known; words shared by several count for each. */
export const SMALL_WORDS = {
  en: "the and to of a in is for you that with on i are be this have it my at or can if your was we who will me not from an as by just any but about so what how do out up more when get am been has had there they their work years yrs help",
  es: "el la los las de del que y en un una para con por se es al lo como más mi me si su su nos sus esta este pero también muy hay estoy soy tengo puedo años quien quiere sin sobre les cada hora mes tardes",
  fr: "le la les de des du et en un une pour avec par je vous qui que dans sur est ce au aux nous mon ma mes ou pas plus si votre vos être suis ai ans chez cette très sans deux d l j n",
  de: "der die das und ich in den von zu mit für ist im ein eine einen auf nicht auch es dem wer sich bei oder als nach aus wir mich mir euch bin habe jahre jahren gerne per um am zum zur wie über",
  pt: "o a os as de do da dos das e em um uma para com por que se no na meu minha me você vocês mais como eu sou tenho anos ou não sem pelo pela também quem quer estou muito ao nas",
  it: "il lo la i gli le di del della dei e in un una per con che si a da al sono ho mi ti chi non più come anche anni se mio mia vi su nel nella dal o posso vuole alle",
  nl: "de het een en van in ik is op te met voor dat die niet je zijn aan ook of bij naar om mijn wie als er jaar jij uit kan wil heb ben maar jullie wij per over",
} as const;
