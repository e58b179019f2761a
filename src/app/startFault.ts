/** For what goes wrong before there is any text of the catalogue, such as the catalogue itself: plain, and in English. */
export function sayThatItCouldNotStart(place: HTMLElement): void {
  const { ownerDocument: page } = place
  const message = page.createElement('div')
  message.setAttribute('role', 'alert')
  message.className = 'start-fault'
  const title = page.createElement('h1')
  title.textContent = 'The atlas could not start'
  const advice = page.createElement('p')
  advice.textContent =
    'A file of it did not come. The connection may be gone, or a newer version has just been put in its place. The address of this page keeps your view: reload it.'
  const reload = page.createElement('button')
  reload.type = 'button'
  reload.textContent = 'Reload the page'
  reload.addEventListener('click', () => page.location.reload())
  message.append(title, advice, reload)
  place.replaceChildren(message)
}
