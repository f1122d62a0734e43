/** A page of the guide for editors, `/help/<id>/`. */
export interface GuidePage {
  /** Part of its address: `publish-notice`. */
  id: string;
  title: string;
  markdown: string;
}
