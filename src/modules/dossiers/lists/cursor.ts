/** A row's place in an order: by what it is ordered, and its id. */
export interface Cursor {
  value: string
  id: string
}
