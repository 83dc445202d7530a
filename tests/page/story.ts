/** A page with five names in plain, linked, split and wrapped text. */
export const STORY = `
  <article>
    <h1>What Ada Quill told the panel</h1>
    <p>It was <a href="#bo">Bo
       Quill</a> who spoke first, before A<b>da <i>Quill</i></b> and the rest.</p>
    <ul><li>Cy Marsh</li><li>Another</li></ul>
    <p>Nobody else.<br>Bo Quill.</p>
  </article>
`;
