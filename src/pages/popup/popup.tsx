import { render } from 'preact';

const app = document.getElementById('app');
if (app) render(<h1>Chaperone</h1>, app);
