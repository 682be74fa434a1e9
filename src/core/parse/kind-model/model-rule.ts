/** Rule named where the model's words stand as proof. */
export const MODEL_RULE = "kind.model";
