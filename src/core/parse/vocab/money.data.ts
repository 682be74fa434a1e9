/** Words of money, as patterns in lower case. */

/** Coins and currencies by name. */
export const CURRENCY =
  "(?:dollars?|euros?|pounds?|quid|bucks?|rupees?|rupiah|shillings?|bob|ringgits?|kobo|nairas?|cedis?|pesewas?|rands?|pesos?|soles|reais|real|yen|won|yuan|rmb|baht|dong|taka|cents?|centavos?|penny|pennies|pence|pee|paisa|paise|dimes?|nickels?|kron(?:or|er|a)|kroner|francs?|rappen|zlot(?:y|ys)|forints?|korunas?|crowns?|liras?|dirhams?|riyals?|dinars?|shekels?|birr|lei|leva|hryvnias?|rubles?|roubles?|tenge|sing dollars?|usd|eur|gbp|inr|sgd|aud|cad|chf|myr|ngn|kes|zar|php|pkr)";

/** "Free" in other languages, as it stands in English posts; "libre" and "nada" need money beside them or a line of their own. */
export const LOANED_FREE =
  "(?:walang bayad|percuma|bila malipo|gratuit(?:e|ement)?|gratuit[oa]|gr[aá]tis|kostenlos|kostenfrei|unentgeltlich|muft(?: mein)?|za darmo|zdarma|zadarmo|ilmaiseksi|ilmainen|ingyen(?:es)?|besplatno|ücretsiz|bedava|tekort|miễn phí|бесплатно|безкоштовно|безплатно|無料|免费|free gratis|de gra[çc]a|a costo cero|sin costo|sans frais|pa gen peman|bure(?= (?:kabisa|tu)\\b|[.,;!)]|$)|am saor|saor in aisce|am ddim|koha(?: only)?)";
