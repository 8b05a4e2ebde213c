/** Where the open interface stands. */
export const apiRoot = "/api/v1";
