// One step of a decision by hand: the next question, and the way to it lit in the drawing.
const QUESTIONS = {
  C: [
    'What is the data size?',
    [
      ['Small', 'E'],
      ['Large', 'F'],
    ],
  ],
  D: [
    'What is the coupling?',
    [
      ['Tight', 'G'],
      ['Loose', 'H'],
    ],
  ],
  H: [
    'What is the delivery guarantee?',
    [
      ['At most once', 'I'],
      ['At least once', 'J'],
      ['Exactly once', 'K'],
    ],
  ],
}

document.querySelector('fieldset').addEventListener('click', (event) => {
  const to = event.target.dataset.to
  if (!to) return
  for (const part of document.querySelectorAll(`[data-id="${to}"], [data-to="${to}"]`)) part.classList.add('on')
  const [title, options] = QUESTIONS[to] ?? ['That is the pattern', []]
  event.currentTarget.querySelector('legend').textContent = title
  for (const button of event.currentTarget.querySelectorAll('button')) button.remove()
  event.currentTarget.append(
    ...options.map(([label, target]) => {
      const button = document.createElement('button')
      button.textContent = label
      button.type = 'button'
      button.dataset.to = target
      return button
    }),
  )
})
performance.mark('app-interactive')
