import TimelineEmbed from '../charts/TimelineEmbed.svelte';
import { startEmbed } from '../start-embed.ts';

void startEmbed(TimelineEmbed);
