declare module "virtual:search-worker" {
  const address: string;
  export default address;
}
