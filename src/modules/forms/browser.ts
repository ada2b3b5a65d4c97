/** The part of this module that browsers run: nothing here needs a server. */
export { enliven } from './page-script.ts'
