/** The diagram of the pathway, and the test of every door. */
export const everyDoor = {
  drawing: { diagram: 'Diagram' },
};
