/**
 * Where the members of one server hand things in. Nothing of it changes what is answered, and all of it is that
 * server's alone, whatever ids it is asked with.
 */
export interface Desk {
  readonly guild: string;
}
