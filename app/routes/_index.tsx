export default function Start() {
  return (
    <main>
      <h1>Accord</h1>
    </main>
  );
}
