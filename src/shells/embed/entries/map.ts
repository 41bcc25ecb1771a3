import MapView from '../../../views/map/MapView.svelte';
import { startEmbed } from '../start-embed.ts';

void startEmbed(MapView);
