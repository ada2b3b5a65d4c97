/** Units of a drawn plan in a metre: letters smaller than one unit are not drawn alike everywhere. */
export const floorUnit = 100
