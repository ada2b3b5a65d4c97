/** As many as show a place from all sides; more is for an officer to ask for. */
export const mostPhotos = 5
