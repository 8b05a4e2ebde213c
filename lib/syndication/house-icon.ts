/** The mark of the house as it stands in `public`: for publishers without a logo of their own, and on home screens. */
export const houseIcon = { path: "/icon-512.png", edge: 512 };
