/**
 * What every script of the site begins with: scripts by name, run when they are first required.
 * Whatever one needs is there before it runs, its styles too. A request that failed may be tried
 * again. Where browsers ask who vouches for a script's address, it vouches for those beside its own.
 */
export const LOADER = `(function(){
if(self.storyScripts)return;
var made={},bodies={},asked={},base=document.currentScript.src.replace(/[^/]*$/,"");
var policy=self.trustedTypes&&trustedTypes.createPolicy("story-script",{createScriptURL:function(address){
if(address===base+address.replace(/^.*[/\\\\]/,""))return address;
throw new TypeError("Not a script of this site: "+address);
}});
function require(name){
name=name.replace(/^.*\\//,"");
if(!made[name])bodies[name](require,made[name]={},load);
return made[name];
}
function fetch(file){
var name=file.replace(/^.*\\//,""),isStyle=/\\.css$/.test(name);
if(bodies[name])return;
return asked[name]||(asked[name]=new Promise(function(done,fail){
var node=document.createElement(isStyle?"link":"script");
var address=/\\//.test(file)?file:base+file;
if(isStyle){node.rel="stylesheet";node.href=address}
else node.src=policy?policy.createScriptURL(address):address;
node.onload=done;
node.onerror=function(){delete asked[name];node.remove();fail(new Error("Cannot load "+node.outerHTML))};
document.head.append(node);
}));
}
function load(files){return Promise.all([].concat(files).map(fetch))}
self.storyScripts={define:function(name,body){bodies[name]=body},run:require,load:load};
})();`;
