import { render } from 'preact';
import './style.css';

render(<main>Origin verifier</main>, document.getElementById('app')!);
