import { openStudio } from './open-studio.tsx';

void openStudio();
